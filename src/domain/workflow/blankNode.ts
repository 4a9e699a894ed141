import type { WorkflowNode } from './definitionSchema'
import type { NodeType } from './nodeTypes'

/** A new node as the palette drops it, with a label and nothing decided. */
export function blankNode(
  type: Exclude<NodeType, 'submitted'>,
  id: string,
  position: { x: number; y: number },
): WorkflowNode {
  switch (type) {
    case 'approval':
      return { id, type, data: { label: 'Approval', approvalType: 'role', approverRoles: [] }, position }
    case 'fulfillment':
      return { id, type, data: { label: 'Fulfilment', fulfillerRoles: [] }, position }
    case 'condition':
      return { id, type, data: { label: 'Condition' }, position }
    case 'notify':
      return { id, type, data: { label: 'Notify', to: 'requester', subject: '', body: '' }, position }
    case 'timer':
      return { id, type, data: { label: 'Wait', wait: { duration: 1, unit: 'days' } }, position }
    case 'automation':
      return { id, type, data: { label: 'Automation' }, position }
  }
}
