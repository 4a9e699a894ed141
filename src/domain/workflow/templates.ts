import type { WorkflowDefinition, WorkflowNode } from './definitionSchema'

type Chooser = Omit<Extract<WorkflowNode, { type: 'approval' }>['data'], 'label'>
export type TemplateRoles = {
  /** Who decides, one entry per approval; a list of role slugs is a role step. */
  approvers: [first: string[] | Chooser, second?: string[] | Chooser]
  fulfillers: string[]
}

const submitted = (y: number): WorkflowNode => ({
  id: 'submitted',
  type: 'submitted',
  data: { label: 'Submitted' },
  position: { x: 0, y },
})

const approval = (id: string, label: string, who: TemplateRoles['approvers'][1], x: number, y: number) => {
  const chooser: Chooser =
    Array.isArray(who) || !who ? { approvalType: 'role', approverRoles: who ?? [] } : who
  return { id, type: 'approval', data: { label, ...chooser }, position: { x, y } } satisfies WorkflowNode
}

const fulfillment = (fulfillerRoles: string[], x: number, y: number): WorkflowNode => ({
  id: 'fulfillment',
  type: 'fulfillment',
  data: { label: 'Fulfilment', fulfillerRoles },
  position: { x, y },
})

const edge = (source: string, target: string) => ({ id: `${source}-${target}`, source, target })

/** The three shapes an administrator starts from. Each is a function of who decides and who fulfils. */
export const templates = {
  single: {
    name: 'Single Approval',
    description: 'Submit, one approval, fulfilment.',
    approvals: 1,
    build: ({ approvers, fulfillers }: TemplateRoles): WorkflowDefinition => ({
      version: 1,
      nodes: [
        submitted(100),
        approval('approval', 'Approval', approvers[0], 300, 100),
        fulfillment(fulfillers, 600, 100),
      ],
      edges: [edge('submitted', 'approval'), edge('approval', 'fulfillment')],
    }),
  },
  twoStep: {
    name: 'Two-Step Approval',
    description: 'Submit, two approvals one after the other, fulfilment.',
    approvals: 2,
    build: ({ approvers, fulfillers }: TemplateRoles): WorkflowDefinition => ({
      version: 1,
      nodes: [
        submitted(100),
        approval('approval-1', 'First approval', approvers[0], 300, 100),
        approval('approval-2', 'Second approval', approvers[1], 600, 100),
        fulfillment(fulfillers, 900, 100),
      ],
      edges: [
        edge('submitted', 'approval-1'),
        edge('approval-1', 'approval-2'),
        edge('approval-2', 'fulfillment'),
      ],
    }),
  },
  parallel: {
    name: 'Parallel Approval',
    description: 'Submit, two approvals at the same time, fulfilment once both have approved.',
    approvals: 2,
    build: ({ approvers, fulfillers }: TemplateRoles): WorkflowDefinition => ({
      version: 1,
      nodes: [
        submitted(100),
        approval('approval-a', 'Approval A', approvers[0], 300, 0),
        approval('approval-b', 'Approval B', approvers[1], 300, 200),
        fulfillment(fulfillers, 600, 100),
      ],
      edges: [
        edge('submitted', 'approval-a'),
        edge('submitted', 'approval-b'),
        edge('approval-a', 'fulfillment'),
        edge('approval-b', 'fulfillment'),
      ],
    }),
  },
} as const
