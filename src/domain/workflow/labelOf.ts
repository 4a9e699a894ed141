import type { WorkflowNode } from './definitionSchema'

const NAMES: Record<WorkflowNode['type'], string> = {
  submitted: 'Submitted',
  approval: 'Approval',
  fulfillment: 'Fulfilment',
  condition: 'Condition',
  notify: 'Notify',
  timer: 'Wait',
  automation: 'Automation',
}

/** What to call a node in front of people: its label, else its kind. */
export function labelOf(node: WorkflowNode): string {
  return node.data.label?.trim() || NAMES[node.type]
}
