import { actionMask } from './actionMask'
import { covers } from './covers'
import { parentChain } from './parentChain'
import { propagateMasks } from './propagateMasks'
import type { ResourceTree } from './buildResourceTree'
import type { RightsGraph } from './RightsSource'

/**
 * Rights as a sum, wherever they come from. Masks are indexed by the numbers of `tree`, ancestors' bits included.
 * `level` is the highest level of the roles in it, 0 without any. EffectiveRights are one too.
 */
export type Closure = { superadmin: boolean; level: number; tree: ResourceTree; masks: Uint16Array }

export type ClosureStart = {
  roleIds?: Iterable<string>
  groupIds?: Iterable<string>
  permissionIds?: Iterable<string>
  resourceIds?: Iterable<string>
}

/**
 * Every right obtainable through what is given, whatever the status, members or validity of anything on the way:
 * what is switched off today can be switched on tomorrow by someone who is not asked again. `graph` holds all rows
 * reachable from the start; for a resource, all permissions.
 *
 * A resource stands for every right above and below it, as far as it lands on the resource or under it: that is
 * what moves when the resource moves. For a move take the closure in the tree after the move, and compare it with
 * an empty start, not with the tree before: the same bits change hands.
 */
export function closureOf(start: ClosureStart, graph: RightsGraph, tree: ResourceTree): Closure {
  const roles = new Map(graph.roles.map((row) => [row.id, row]))
  const groups = new Map(graph.groups.map((row) => [row.id, row]))
  const permissionIds = new Set(start.permissionIds)
  const roleIds = new Set(start.roleIds)
  // Only who was given something themselves may take a role by it, so no chain begins here.
  const given = new Set([...(start.roleIds ?? []), ...(start.groupIds ?? [])])
  for (const { to, roleId } of graph.takeable ?? []) if (given.has(to)) roleIds.add(roleId)
  let superadmin = false
  let level = 0

  for (const groupId of start.groupIds ?? []) {
    for (const group of parentChain(groupId, groups, (row) => row.parentGroup)) {
      group.permissionIds.forEach((id) => permissionIds.add(id))
      group.roleIds.forEach((id) => roleIds.add(id))
    }
  }
  for (const roleId of roleIds) {
    for (const role of parentChain(roleId, roles, (row) => row.inheritsFrom)) {
      role.permissionIds.forEach((id) => permissionIds.add(id))
      superadmin ||= role.isSuperadmin
      level = Math.max(level, role.level)
    }
  }

  const masks = propagateMasks(
    ownMasks(graph, tree, ({ id }) => permissionIds.has(id)),
    tree,
  )
  for (const resourceId of start.resourceIds ?? []) addResource(masks, tree.byId.get(resourceId), graph, tree)
  return { superadmin, level, tree, masks }
}

function addResource(
  masks: Uint16Array,
  top: number | undefined,
  graph: RightsGraph,
  tree: ResourceTree,
): void {
  if (top === undefined) return
  const related = propagateMasks(
    ownMasks(graph, tree, (_, node) => covers(tree, node, top) || covers(tree, top, node)),
    tree,
  )
  related.forEach((mask, node) => {
    if (covers(tree, top, node)) masks[node] = (masks[node] ?? 0) | mask
  })
}

function ownMasks(
  graph: RightsGraph,
  tree: ResourceTree,
  counts: (permission: { id: string }, node: number) => boolean,
): Uint16Array {
  const own = new Uint16Array(tree.ids.length)
  for (const permission of graph.permissions) {
    const node = tree.byId.get(permission.resourceId)
    if (node === undefined || !counts(permission, node)) continue
    own[node] = (own[node] ?? 0) | actionMask.implied[permission.action]
  }
  return own
}
