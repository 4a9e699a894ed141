import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowNode } from '../definitionSchema'
import { labelOf } from '../labelOf'
import { approvalFaults } from './approvalFaults'
import type { PublishContext } from './PublishContext'
import { roleFaults } from './roleFaults'

const ownFaults = (node: WorkflowNode, index: number, context: PublishContext): Fault[] => {
  const fault = (code: string, path: string, message: string): Fault[] => [
    { code, path: `nodes.${index}.${path}`, nodeId: node.id, message },
  ]
  switch (node.type) {
    case 'approval':
      return approvalFaults(node, index, context)
    case 'automation':
      return fault(
        'unsupported',
        'type',
        `"${labelOf(node)}" is an automation, which cannot run yet. Remove it.`,
      )
    case 'timer':
      return node.data.wait
        ? []
        : fault(
            'missing_wait',
            'data.wait',
            `"${labelOf(node)}" does not say how long to wait. Enter a time.`,
          )
    case 'notify':
      return node.data.to === 'role' && !node.data.role
        ? fault(
            'missing_role',
            'data.role',
            `"${labelOf(node)}" writes to a role but names none. Choose the role.`,
          )
        : []
    default:
      return []
  }
}

/** What is wrong inside one node. */
export function nodeFaults(node: WorkflowNode, index: number, context: PublishContext): Fault[] {
  return [...ownFaults(node, index, context), ...roleFaults(node, index, context)]
}
