import type { Fault } from '@/src/domain/shared/Fault'
import { approvalOf } from '../approvalOf'
import type { NodeOf } from '../definitionSchema'
import { labelOf } from '../labelOf'
import type { PublishContext } from './PublishContext'

type Report = (code: string, key: string, message: string) => void

const fieldFault = (
  name: string,
  label: string,
  context: PublishContext,
): [code: string, message: string] | undefined => {
  const field = context.fields.find((candidate) => candidate.name === name)
  if (!field) {
    return [
      'unknown_field',
      `"${label}" asks the person in the field "${name}", which the form does not have. Choose another field.`,
    ]
  }
  if (field.type !== 'relationship' || (field.collection ?? 'employees') !== 'employees') {
    return [
      'field_type',
      `"${label}" asks the person in the field "${name}", which does not hold a person. Choose a relationship to employees.`,
    ]
  }
  return undefined
}

const personFaults = (
  data: ReturnType<typeof approvalOf>,
  label: string,
  context: PublishContext,
  report: Report,
) => {
  if (data.approvalType === 'employee' && !data.employee) {
    report(
      'missing_employee',
      'employee',
      `"${label}" asks a named person, but names nobody. Choose the person.`,
    )
  } else if (
    data.approvalType === 'employee' &&
    context.knownEmployees?.includes(data.employee ?? '') === false
  ) {
    report(
      'unknown_employee',
      'employee',
      `"${label}" names a person who does not exist. Choose somebody else.`,
    )
  }
  if (data.approvalType === 'formField' && !data.field) {
    report(
      'missing_field',
      'field',
      `"${label}" asks a person chosen in the form, but names no field. Choose the field.`,
    )
  } else if (data.approvalType === 'formField' && data.field) {
    const fault = fieldFault(data.field, label, context)
    if (fault) report(fault[0], 'field', fault[1])
  }
}

/** What is wrong with one approval, whoever holds which role today. */
export function approvalFaults(node: NodeOf<'approval'>, index: number, context: PublishContext): Fault[] {
  const faults: Fault[] = []
  const report: Report = (code, key, message) =>
    faults.push({ code, path: `nodes.${index}.data.${key}`, nodeId: node.id, message })
  const label = labelOf(node)
  const data = approvalOf(node.data)
  const wanted = node.data.minApprovals ?? 1
  if (wanted < 1) {
    report('min_approvals', 'minApprovals', `"${label}" needs ${wanted} approvals. Ask for at least one.`)
  }
  if (wanted > 1 && data.approvalType !== 'role') {
    report(
      'min_approvals',
      'minApprovals',
      `"${label}" asks one person but needs ${wanted} approvals. Ask for one, or use roles.`,
    )
  }
  personFaults(data, label, context, report)
  return faults
}
