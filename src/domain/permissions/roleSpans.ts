import type { RightsIndex } from './indexGraph'
import { parentChain } from './parentChain'
import type { Holdings, Validity } from './RightsSource'

/** A time in which a role is in effect, and by what: the names from what was given down to the role. */
export type RoleSpan = Validity & { path: string[] }

/**
 * When each role is in effect for an employee, from `nowMs` on: assigned, inherited or by a group. Unlike rights
 * at a moment it looks ahead, because two roles that will meet in a month are given today. The employee's own
 * status is left out: a suspended one comes back with all that was given. An inactive role cuts, as for rights.
 */
export function roleSpans(
  holdings: Holdings,
  { roles, groups }: RightsIndex,
  nowMs: number,
): Map<string, RoleSpan[]> {
  const spans = new Map<string, RoleSpan[]>()
  const add = (roleId: string, path: readonly string[], { validFrom, validUntil }: Validity) => {
    if (validUntil !== null && validUntil <= nowMs) return
    const names = [...path]
    for (const role of parentChain(
      roleId,
      roles,
      (row) => row.inheritsFrom,
      (row) => row.status === 'active',
    )) {
      names.push(role.name)
      spans.set(role.id, [...(spans.get(role.id) ?? []), { validFrom, validUntil, path: [...names] }])
    }
  }
  for (const assignment of holdings.assignments) add(assignment.roleId, [], assignment)
  for (const membership of holdings.memberships) {
    const names: string[] = []
    for (const group of parentChain(membership.groupId, groups, (row) => row.parentGroup)) {
      names.push(group.name)
      for (const roleId of group.roleIds) add(roleId, names, membership)
    }
  }
  return spans
}
