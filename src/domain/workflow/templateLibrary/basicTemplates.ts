import { templates } from '../templates'
import { parts } from './parts'
import type { Template } from './Template'

const { submitted, approval, byRole, fulfillment, edge } = parts
const roles = (slug: string | undefined): string[] => (slug ? [slug] : [])
const fulfillers = { key: 'fulfillers', label: 'Who delivers', kind: 'role' } as const

/** The three shapes that everything begins with, and two that differ from them by one connection. */
export const basicTemplates: readonly Template[] = [
  {
    key: 'single',
    name: templates.single.name,
    description: templates.single.description,
    group: 'Basics',
    slots: [{ key: 'approvers', label: 'Who approves', kind: 'role' }, fulfillers],
    build: (choices) =>
      templates.single.build({
        approvers: [roles(choices.approvers)],
        fulfillers: roles(choices.fulfillers),
      }),
  },
  {
    key: 'twoStep',
    name: templates.twoStep.name,
    description: templates.twoStep.description,
    group: 'Basics',
    slots: [{ key: 'second', label: 'Who approves second', kind: 'role' }, fulfillers],
    build: (choices) =>
      templates.twoStep.build({
        approvers: [{ approvalType: 'lineManager' }, roles(choices.second)],
        fulfillers: roles(choices.fulfillers),
      }),
  },
  {
    key: 'parallel',
    name: templates.parallel.name,
    description: templates.parallel.description,
    group: 'Basics',
    slots: [{ key: 'first', label: 'Who approves beside the head', kind: 'role' }, fulfillers],
    build: (choices) =>
      templates.parallel.build({
        approvers: [roles(choices.first), { approvalType: 'departmentHead' }],
        fulfillers: roles(choices.fulfillers),
      }),
  },
  {
    key: 'contractReturn',
    name: 'Contract with a way back',
    description: 'Legal may send a draft back for changes as often as needed; then the head signs it off.',
    group: 'Basics',
    slots: [{ key: 'legal', label: 'Legal', kind: 'role' }, fulfillers],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        byRole('legal', [1, 0], choices, 'legal', {
          label: 'Legal review',
          dueIn: { duration: 3, unit: 'days' },
        }),
        approval('head', [2, 0], { label: 'Sign-off', approvalType: 'departmentHead' }),
        fulfillment('file', [3, 0], choices.fulfillers, {
          label: 'Sign and file',
          checklist: ['Signed by both sides', 'Filed'],
        }),
      ],
      edges: [
        edge('submitted', 'legal'),
        edge('legal', 'head', 'approved'),
        edge('legal', 'submitted', 'returned'),
        edge('head', 'file', 'approved'),
        edge('head', 'legal', 'returned'),
      ],
    }),
  },
  {
    key: 'chosenOwner',
    name: 'Owner named in the form',
    description: 'The person chosen in the form decides, for instance the owner of a cost centre.',
    group: 'Basics',
    slots: [
      { key: 'owner', label: 'Question that holds the person', kind: 'person', suggested: 'owner' },
      fulfillers,
    ],
    build: (choices) => ({
      version: 1,
      nodes: [
        submitted(),
        approval('owner', [1, 0], {
          label: 'Owner decides',
          approvalType: 'formField',
          field: choices.owner ?? 'owner',
        }),
        fulfillment('deliver', [2, 0], choices.fulfillers, { label: 'Deliver' }),
      ],
      edges: [edge('submitted', 'owner'), edge('owner', 'deliver', 'approved')],
    }),
  },
]
