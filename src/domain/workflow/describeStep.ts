import { approvalOf } from './approvalOf'
import type { WorkflowNode } from './definitionSchema'

/** Names by slug, id or field name; what is missing is shown as it is stored. */
export type StepNames = {
  roles?: Readonly<Record<string, string>>
  people?: Readonly<Record<string, string>>
  fields?: Readonly<Record<string, string>>
}

const nameIn = (names: Readonly<Record<string, string>> | undefined, key: string): string =>
  (names && Object.hasOwn(names, key) && names[key]) || key

const roleWords = (slugs: string[], names: StepNames, nobody: string): string =>
  slugs.length === 0 ? nobody : slugs.map((slug) => nameIn(names.roles, slug)).join(', ')

const approvalWords = (data: ReturnType<typeof approvalOf>, names: StepNames): string => {
  switch (data.approvalType) {
    case 'lineManager':
      return 'The line manager'
    case 'departmentHead':
      return 'The head of the department'
    case 'employee':
      return data.employee ? nameIn(names.people, data.employee) : 'Nobody chosen yet'
    case 'formField':
      return data.field ? `The person chosen in “${nameIn(names.fields, data.field)}”` : 'No field chosen yet'
    case 'role': {
      const who = roleWords(data.approverRoles, names, 'those who may approve')
      return data.minApprovals > 1 ? `${data.minApprovals} of ${who} must approve` : `One of ${who}`
    }
  }
}

const RECIPIENTS = { requester: 'The requester', requestedFor: 'The person it is for' }

/** Who acts in a step, in words: "One of Access approvers", "The line manager". */
export function describeStep(node: Pick<WorkflowNode, 'type' | 'data'>, names: StepNames): string {
  // The pair comes from one node, but a picked union no longer knows that type and data belong together.
  const step = node as WorkflowNode
  switch (step.type) {
    case 'submitted':
      return 'The requester'
    case 'approval':
      return approvalWords(approvalOf(step.data), names)
    case 'fulfillment':
      return `One of ${roleWords(step.data.fulfillerRoles ?? [], names, 'those who may fulfil')}`
    case 'condition':
      return 'The first condition that holds'
    case 'notify': {
      const { to = 'requester', role } = step.data
      return to === 'role' ? (role ? nameIn(names.roles, role) : 'No role chosen yet') : RECIPIENTS[to]
    }
    case 'timer': {
      const { wait, until } = step.data
      if (until) return `Until the date in “${nameIn(names.fields, until)}”`
      if (!wait) return 'No time chosen yet'
      return `${wait.duration} ${wait.duration === 1 ? wait.unit.slice(0, -1) : wait.unit}`
    }
    case 'automation':
      return 'Nobody'
  }
}
