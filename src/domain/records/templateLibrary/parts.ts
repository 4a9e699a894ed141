import type { FormField } from '../../forms/formFieldSchema'
import type { WorkflowDefinition, WorkflowNode } from '../../workflow/definitionSchema'
import type { RecordState } from '../RecordType'

type Approval = Extract<WorkflowNode, { type: 'approval' }>['data']

/** A workflow of one approval: approved lets the record move, rejected leaves it where it is. */
export function oneApproval(data: Approval): WorkflowDefinition {
  return {
    version: 1,
    nodes: [
      { id: 'submitted', type: 'submitted', data: { label: 'Asked' }, position: { x: 0, y: 100 } },
      { id: 'approval', type: 'approval', data, position: { x: 300, y: 100 } },
    ],
    edges: [{ id: 'submitted-approval', source: 'submitted', target: 'approval' }],
  }
}

export const choice = (name: string, label: string, values: Record<string, string>): FormField => ({
  name,
  label,
  type: 'select',
  options: Object.entries(values).map(([value, text]) => ({ value, label: text })),
})

export const open = (key: string, label: string): RecordState => ({ key, label, kind: 'open' })
export const done = (key: string, label: string): RecordState => ({ key, label, kind: 'done' })
