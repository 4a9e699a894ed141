import { actionMask } from './actionMask'
import type { Action } from './actions'
import { nextBoundaryOf } from './nextBoundaryOf'
import { parentChain } from './parentChain'
import { propagateMasks } from './propagateMasks'
import type { ResourceTree } from './buildResourceTree'
import type { RightsSource, RoleRow } from './RightsSource'
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

/** A permission held as such, before implication and before the tree; `node` is the number of its resource. */
export type HeldPermission = RightPath & { slug: string; action: Action; node: number }

/**
 * What one employee may do, at one moment. Masks are indexed by the numbers of `tree`.
 * `own`: permissions held, with what they imply; `masks`: the same with every ancestor's.
 * `plainMasks`: like `masks`, but `admin` counts as the action `admin` alone and superadmin counts for nothing.
 * `roleIds`: every role in effect, inherited and by group included. `nextBoundary`: when these rights next change
 * by time alone (ms), null when they never do.
 */
export type EffectiveRights = {
  employeeId: string
  superadmin: boolean
  level: number
  tree: ResourceTree
  own: Uint16Array
  masks: Uint16Array
  plainMasks: Uint16Array
  sources: readonly HeldPermission[]
  superadminPaths: readonly RightPath[]
  roleIds: ReadonlySet<string>
  nextBoundary: number | null
}

/**
 * Direct grants, roles with their whole inheritance, groups with their whole ancestry and those groups' roles, as
 * they stand at `nowMs`. Gives nothing: a non-active employee, an inactive role or permission, a permission whose
 * resource is not in `tree`. A deprecated permission still grants.
 *
 * An inactive role is a cut, not a gap: what it inherits does not reach those below it either, because its holders
 * have the inherited rights only through it, and switching a role off means that it gives nothing more.
 */
export function compileRights(source: RightsSource, tree: ResourceTree, nowMs: number): EffectiveRights {
  const sources: HeldPermission[] = []
  const superadminPaths: RightPath[] = []
  const roleIds = new Set<string>()
  let level = 0
  const roles = new Map(source.roles.map((row) => [row.id, row]))
  const groups = new Map(source.groups.map((row) => [row.id, row]))
  const permissions = new Map(source.permissions.map((row) => [row.id, row]))

  const hold = (permissionId: string, by: RightPath) => {
    const permission = permissions.get(permissionId)
    if (permission === undefined || permission.status === 'inactive') return
    const node = tree.byId.get(permission.resourceId)
    if (node === undefined) return
    sources.push({ ...by, slug: permission.slug, action: permission.action, node })
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
      role.permissionIds.forEach((permissionId) => hold(permissionId, by))
    })
  }

  if (source.employee.status === 'active') {
    for (const grant of source.grants.filter(validAt(nowMs))) {
      const name = permissions.get(grant.permissionId)?.slug ?? grant.permissionId
      hold(grant.permissionId, {
        kind: 'grant',
        id: grant.id,
        name,
        path: [],
        roleIds: [],
        validUntil: grant.validUntil,
      })
    }
    for (const { roleId, validUntil } of source.assignments.filter(validAt(nowMs))) {
      holdRole(roleId, (role) => ({ kind: 'role', id: role.id, name: role.name, path: [] }), validUntil)
    }
    for (const { groupId, validUntil } of source.memberships.filter(validAt(nowMs))) {
      const chain = parentChain(groupId, groups, (group) => group.parentGroup)
      chain.forEach((group, at) => {
        const start = {
          kind: 'group' as const,
          id: groupId,
          name: chain[0]?.name ?? group.name,
          path: chain.slice(0, at + 1).map((step) => step.name),
        }
        group.permissionIds.forEach((id) => hold(id, { ...start, roleIds: [], validUntil }))
        group.roleIds.forEach((id) => holdRole(id, () => start, validUntil))
      })
    }
  }

  const own = new Uint16Array(tree.ids.length)
  const ownPlain = new Uint16Array(tree.ids.length)
  for (const { node, action } of sources) {
    own[node] = (own[node] ?? 0) | actionMask.implied[action]
    ownPlain[node] =
      (ownPlain[node] ?? 0) | (action === 'admin' ? actionMask.bit.admin : actionMask.implied[action])
  }

  return {
    employeeId: source.employee.id,
    superadmin: superadminPaths.length > 0,
    level,
    tree,
    own,
    masks: propagateMasks(own, tree),
    plainMasks: propagateMasks(ownPlain, tree),
    sources,
    superadminPaths,
    roleIds,
    nextBoundary: nextBoundaryOf(source, nowMs),
  }
}
