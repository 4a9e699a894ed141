import type { RightsChange, RightsWorld } from './RightsWorld'

/** Whether the row that a change names by id is there; a new row has none and counts as there. */
export function isKnownRow(
  { graph, resources, people }: RightsWorld,
  { collection, id }: RightsChange,
): boolean {
  if (id === null) return true
  const rows = {
    'employee-roles': graph.roles,
    'employee-groups': graph.groups,
    permissions: graph.permissions,
    'permission-resources': resources,
    employees: people.map(({ employee }) => employee),
    'role-assignments': people.flatMap(({ assignments }) => assignments),
    'group-memberships': people.flatMap(({ memberships }) => memberships),
    'permission-grants': people.flatMap(({ grants }) => grants),
  }
  return (rows[collection] as readonly { id: string }[]).some((row) => row.id === id)
}
