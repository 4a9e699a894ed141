import type { RightsIndex } from './indexGraph'
import { packedRight } from './packedRight'
import { parentChain } from './parentChain'
import type { ResourceTree } from './buildResourceTree'
import type { Holdings, RoleRow } from './RightsSource'
import { validAt } from './validAt'

/**
 * One way a right reaches an employee. `id` is that of what was given to them: the grant row, the role, the group.
 * `path` names every step from there (group, its ancestors, role, the roles it inherits from); empty for a grant.
 */
export type RightPath = {
  kind: 'grant' | 'role' | 'group'
  id: string
  name: string
  path: readonly string[]
  roleIds: readonly string[]
  validUntil: number | null
}

/** A way and the permissions held by it as such, before implication and before the tree, each one number of `packedRight`. */
export type HeldPath = RightPath & { held: Uint32Array }

export type HeldPaths = {
  sources: HeldPath[]
  superadminPaths: RightPath[]
  roleIds: Set<string>
  level: number
}

/**
 * Every way in which an employee is given something at `nowMs`; what gives nothing is said at `compileRights`. A
 * permission that the index lacks is passed over, so that whoever asks about a few permissions hands in an index of
 * those alone.
 */
export function pathsOf(
  holdings: Holdings,
  index: RightsIndex,
  tree: ResourceTree,
  nowMs: number,
): HeldPaths {
  const sources: HeldPath[] = []
  const superadminPaths: RightPath[] = []
  const roleIds = new Set<string>()
  let level = 0
  const { roles, groups, permissions } = index
  // One role comes by many ways, and what it holds is the same by each.
  const known = new Map<readonly string[], Uint32Array>()

  const hold = (permissionIds: readonly string[], by: RightPath) => {
    const held = known.get(permissionIds) ?? packedRight.of(permissionIds, permissions, tree)
    known.set(permissionIds, held)
    if (held.length > 0) sources.push({ ...by, held })
  }

  const holdRole = (
    roleId: string,
    pathTo: (role: RoleRow) => Pick<RightPath, 'kind' | 'id' | 'name' | 'path'>,
    validUntil: number | null,
  ) => {
    const chain = parentChain(
      roleId,
      roles,
      (role) => role.inheritsFrom,
      (role) => role.status === 'active',
    )
    const first = chain[0]
    if (first === undefined) return
    const start = pathTo(first)
    chain.forEach((role, at) => {
      const passed = chain.slice(0, at + 1)
      const by: RightPath = {
        ...start,
        path: [...start.path, ...passed.map((step) => step.name)],
        roleIds: passed.map((step) => step.id),
        validUntil,
      }
      roleIds.add(role.id)
      level = Math.max(level, role.level)
      if (role.isSuperadmin) superadminPaths.push(by)
      hold(role.permissionIds, by)
    })
  }

  if (holdings.employee.status === 'active') {
    for (const grant of holdings.grants.filter(validAt(nowMs))) {
      const name = permissions.get(grant.permissionId)?.slug ?? grant.permissionId
      hold([grant.permissionId], {
        kind: 'grant',
        id: grant.id,
        name,
        path: [],
        roleIds: [],
        validUntil: grant.validUntil,
      })
    }
    for (const { roleId, validUntil } of holdings.assignments.filter(validAt(nowMs))) {
      holdRole(roleId, (role) => ({ kind: 'role', id: role.id, name: role.name, path: [] }), validUntil)
    }
    for (const { groupId, validUntil } of holdings.memberships.filter(validAt(nowMs))) {
      const chain = parentChain(groupId, groups, (group) => group.parentGroup)
      chain.forEach((group, at) => {
        const start = {
          kind: 'group' as const,
          id: groupId,
          name: chain[0]?.name ?? group.name,
          path: chain.slice(0, at + 1).map((step) => step.name),
        }
        hold(group.permissionIds, { ...start, roleIds: [], validUntil })
        group.roleIds.forEach((id) => holdRole(id, () => start, validUntil))
      })
    }
  }

  return { sources, superadminPaths, roleIds, level }
}
