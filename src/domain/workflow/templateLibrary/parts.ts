import type { NodeOf, SourceHandle, WorkflowEdge, WorkflowNode } from '../definitionSchema'
import type { TemplateChoices } from './Template'

const COLUMN = 340
const ROW = 160

type At = readonly [column: number, row: number]
const place = ([column, row]: At) => ({ x: column * COLUMN, y: row * ROW })

const rolesOf = (slug: string | undefined): string[] => (slug ? [slug] : [])

/** The pieces that templates are written with; places are columns of 340 px and rows of 160 px. */
export const parts = {
  submitted: (row = 0): WorkflowNode => ({
    id: 'submitted',
    type: 'submitted',
    data: { label: 'Submitted' },
    position: place([0, row]),
  }),
  approval: (id: string, at: At, data: NodeOf<'approval'>['data']): WorkflowNode => ({
    id,
    type: 'approval',
    data,
    position: place(at),
  }),
  /** An approval by the holders of the role chosen for a slot, or by whoever may approve. */
  byRole: (
    id: string,
    at: At,
    choices: TemplateChoices,
    slot: string,
    data: NodeOf<'approval'>['data'],
  ): WorkflowNode =>
    parts.approval(id, at, { approvalType: 'role', approverRoles: rolesOf(choices[slot]), ...data }),
  fulfillment: (
    id: string,
    at: At,
    role: string | undefined,
    data: NodeOf<'fulfillment'>['data'],
  ): WorkflowNode => ({
    id,
    type: 'fulfillment',
    data: { fulfillerRoles: rolesOf(role), ...data },
    position: place(at),
  }),
  condition: (id: string, at: At, label: string): WorkflowNode => ({
    id,
    type: 'condition',
    data: { label },
    position: place(at),
  }),
  notify: (id: string, at: At, data: NodeOf<'notify'>['data']): WorkflowNode => ({
    id,
    type: 'notify',
    data,
    position: place(at),
  }),
  timer: (id: string, at: At, label: string, days: number): WorkflowNode => ({
    id,
    type: 'timer',
    data: { label, wait: { duration: days, unit: 'days' } },
    position: place(at),
  }),
  edge: (source: string, target: string, sourceHandle?: SourceHandle): WorkflowEdge => ({
    id: [source, sourceHandle, target].filter(Boolean).join('-'),
    source,
    target,
    ...(sourceHandle ? { sourceHandle } : {}),
  }),
  /** A way taken when the number answered in `field` is more than `value`. */
  over: (source: string, target: string, field: string, value: number): WorkflowEdge => ({
    id: `${source}-over-${value}-${target}`,
    source,
    target,
    condition: {
      logic: 'and',
      rules: [{ field, operator: 'greaterThan', value: String(value) }],
    },
  }),
  /** A way taken when the box `field` is ticked. */
  ticked: (source: string, target: string, field: string): WorkflowEdge => ({
    id: `${source}-ticked-${target}`,
    source,
    target,
    condition: { logic: 'and', rules: [{ field, operator: 'equals', value: 'true' }] },
  }),
}
