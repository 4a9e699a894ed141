import type { Fault } from '@/src/domain/shared/Fault'
import type { NodeOf, WorkflowNode } from '../definitionSchema'
import { labelOf } from '../labelOf'
import { approvalFaults } from './approvalFaults'
import type { PublishContext } from './PublishContext'
import { roleFaults } from './roleFaults'

type Report = (code: string, path: string, message: string) => Fault[]

const timerFaults = (node: NodeOf<'timer'>, fault: Report, { fields }: PublishContext): Fault[] => {
  const { wait, until } = node.data
  const label = labelOf(node)
  if (until === undefined) {
    return wait
      ? []
      : fault('missing_wait', 'data.wait', `"${label}" does not say how long to wait. Enter a time.`)
  }
  if (wait) {
    return fault(
      'two_waits',
      'data.until',
      `"${label}" waits for a time and for a date. Keep one of the two.`,
    )
  }
  const field = fields.find(({ name }) => name === until)
  if (!field) {
    return fault(
      'unknown_field',
      'data.until',
      `"${label}" waits for the date in "${until}", which the form does not have. Choose another field.`,
    )
  }
  return field.type === 'date'
    ? []
    : fault(
        'field_type',
        'data.until',
        `"${label}" waits for the date in "${until}", which holds no date. Choose a date field.`,
      )
}

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
      return timerFaults(node, fault, context)
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
