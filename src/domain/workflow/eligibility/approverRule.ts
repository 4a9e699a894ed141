import { approvalOf } from '../approvalOf'
import type { NodeOf } from '../definitionSchema'
import type { Subject } from './Subject'

/** Whom a step asks, as what has to be looked up. `right` is null where holding the right is not enough. */
export type ApproverRule =
  | {
      kind: 'roles'
      roles: string[]
      right: { resource: string; action: 'approve' | 'fulfill' } | null
    }
  | { kind: 'lineManager' }
  | { kind: 'departmentHead' }
  | { kind: 'employee'; employee: string }
  | { kind: 'formField'; field: string }

const roleRule = (
  roles: string[],
  action: 'approve' | 'fulfill',
  { resource, ancestors }: Pick<Subject, 'resource' | 'ancestors'>,
): ApproverRule => {
  const suffix = action === 'approve' ? 'approver' : 'fulfiller'
  const generated = new Set([resource, ...ancestors].map((slug) => `${slug}-${suffix}`))
  const byRight = roles.length === 0 || roles.some((slug) => generated.has(slug))
  return { kind: 'roles', roles, right: byRight ? { resource, action } : null }
}

/**
 * The rule of a step. Holding `approve` (or `fulfill`) on the resource is enough when the step names no role, or a
 * generated `-approver` (`-fulfiller`) role of the resource or of one above it.
 */
export function approverRule(
  node: NodeOf<'approval' | 'fulfillment'>,
  subject: Pick<Subject, 'resource' | 'ancestors'>,
): ApproverRule {
  if (node.type === 'fulfillment') return roleRule(node.data.fulfillerRoles ?? [], 'fulfill', subject)
  const data = approvalOf(node.data)
  switch (data.approvalType) {
    case 'role':
      return roleRule(data.approverRoles, 'approve', subject)
    case 'employee':
      return { kind: 'employee', employee: data.employee ?? '' }
    case 'formField':
      return { kind: 'formField', field: data.field ?? '' }
    default:
      return { kind: data.approvalType }
  }
}
