import type { RightsGraph } from './RightsSource'

export type Dependents = {
  roleIds: ReadonlySet<string>
  groupIds: ReadonlySet<string>
  permissionIds: ReadonlySet<string>
}

/**
 * Whatever reaches one of the given roles, groups or permissions: the roles that have or inherit it, the groups
 * that have it or stand below. Who was given none of these is not touched by a change of the given ones.
 */
export function dependentsOf(
  graph: RightsGraph,
  start: { roleIds?: readonly string[]; groupIds?: readonly string[]; permissionIds?: readonly string[] },
): Dependents {
  const permissionIds = new Set(start.permissionIds)
  const roleIds = new Set(start.roleIds)
  for (const role of graph.roles)
    if (role.permissionIds.some((id) => permissionIds.has(id))) roleIds.add(role.id)
  addChildren(roleIds, graph.roles, (role) => role.inheritsFrom)
  const groupIds = new Set(start.groupIds)
  for (const group of graph.groups) {
    if (
      group.permissionIds.some((id) => permissionIds.has(id)) ||
      group.roleIds.some((id) => roleIds.has(id))
    )
      groupIds.add(group.id)
  }
  addChildren(groupIds, graph.groups, (group) => group.parentGroup)
  return { roleIds, groupIds, permissionIds }
}

function addChildren<Row extends { id: string }>(
  ids: Set<string>,
  rows: readonly Row[],
  parentOf: (row: Row) => string | null,
): void {
  const children = new Map<string, string[]>()
  for (const row of rows) {
    const parent = parentOf(row)
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), row.id])
  }
  // A set that grows while it is read hands out what is added, and each id once: a cycle ends by itself.
  for (const id of ids) for (const child of children.get(id) ?? []) ids.add(child)
}
