import type { RightsIndex } from './indexGraph'
import { parentChain } from './parentChain'
import type { RoleRow } from './RightsSource'

/**
 * One role or group on the way of what is given. `path` names the steps from what was given down to it, itself the
 * last. `active` is false when it gives nothing at present: it, or a role on the way to it, is switched off.
 */
export type Through = {
  kind: 'role' | 'group'
  id: string
  slug: string
  name: string
  path: string[]
  active: boolean
  level: number
  superadmin: boolean
  permissionIds: readonly string[]
}

/**
 * Every role and group through which something comes when these roles and groups are given: the roles with their
 * inheritance, the groups with their ancestry and those groups' roles. A role that comes by two ways is there twice.
 * Groups have level 0. Ids that are not in the index are passed over.
 */
export function givenThrough(
  start: { roleIds?: readonly string[]; groupIds?: readonly string[] },
  { roles, groups }: RightsIndex,
): Through[] {
  const through: Through[] = []
  const addRole = (roleId: string, before: readonly string[]) => {
    const path = [...before]
    let active = true
    for (const role of parentChain(roleId, roles, (row) => row.inheritsFrom)) {
      path.push(role.name)
      // Switched off is a cut: what it inherits does not reach those below it either.
      active &&= role.status === 'active'
      through.push(roleStep(role, [...path], active))
    }
  }
  for (const roleId of start.roleIds ?? []) addRole(roleId, [])
  for (const groupId of start.groupIds ?? []) {
    const path: string[] = []
    for (const group of parentChain(groupId, groups, (row) => row.parentGroup)) {
      path.push(group.name)
      const { id, slug, name, permissionIds } = group
      through.push({
        kind: 'group',
        id,
        slug,
        name,
        path: [...path],
        active: true,
        level: 0,
        superadmin: false,
        permissionIds,
      })
      for (const roleId of group.roleIds) addRole(roleId, path)
    }
  }
  return through
}

function roleStep(role: RoleRow, path: string[], active: boolean): Through {
  const { id, slug, name, level, isSuperadmin: superadmin, permissionIds } = role
  return { kind: 'role', id, slug, name, path, active, level, superadmin, permissionIds }
}
