import type { HeldSource } from './HeldSource'
import { packedRight } from './packedRight'
import type { ResourceTree } from './buildResourceTree'
import type { PermissionRow, RightsSource } from './RightsSource'

/** What an employee reaches with its permissions as rows again, whose ids are their numbers; null is nobody. */
export function sourceOfHeld(
  employeeId: string,
  source: HeldSource | null,
  tree: ResourceTree,
): RightsSource {
  if (source === null) {
    return {
      employee: { id: employeeId, status: 'left' },
      grants: [],
      assignments: [],
      memberships: [],
      roles: [],
      groups: [],
      permissions: [],
    }
  }
  const permissions = new Map<string, PermissionRow>()
  const named = (held: number) => {
    const id = String(held)
    const { node, action } = packedRight.read(held)
    const slug = packedRight.slug(held, tree)
    permissions.set(id, { id, slug, resourceId: tree.ids[node] ?? '', action, status: 'active' })
    return id
  }
  const withIds = <Row extends { held: readonly number[] }>({ held, ...row }: Row) => ({
    ...row,
    permissionIds: held.map(named),
  })
  return {
    employee: source.employee,
    grants: source.grants.map(({ held, ...row }) => ({ ...row, permissionId: named(held) })),
    assignments: source.assignments,
    memberships: source.memberships,
    roles: source.roles.map(withIds),
    groups: source.groups.map(withIds),
    permissions: [...permissions.values()],
  }
}
