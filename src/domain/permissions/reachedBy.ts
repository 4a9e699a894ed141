import { dependentsOf } from './dependentsOf'
import type { PersonHoldings, RightsChange, RightsWorld } from './RightsWorld'

/**
 * The ids of all whose rights a change could alter, before or after it: the rest need not be compiled. A resource
 * that moves concerns everyone who was given anything.
 */
export function reachedBy(before: RightsWorld, after: RightsWorld, change: RightsChange): Set<string> {
  const people = [...before.people, ...after.people]
  const kept = (counts: (person: PersonHoldings) => boolean) =>
    new Set(people.filter(counts).map(({ employee }) => employee.id))
  switch (change.collection) {
    case 'employees':
      return kept(({ employee }) => employee.id === change.id)
    case 'permission-resources':
      return kept(() => true)
    case 'role-assignments':
    case 'group-memberships':
    case 'permission-grants': {
      const same = new Set(before.people)
      return new Set(after.people.flatMap((person) => (same.has(person) ? [] : [person.employee.id])))
    }
    case 'employee-roles':
    case 'employee-groups':
    case 'permissions': {
      const start = { [START[change.collection]]: change.id === null ? [] : [change.id] }
      const reached = [dependentsOf(before.graph, start), dependentsOf(after.graph, start)]
      return kept(({ assignments, memberships, grants }) =>
        reached.some(
          ({ roleIds, groupIds, permissionIds }) =>
            assignments.some(({ roleId }) => roleIds.has(roleId)) ||
            memberships.some(({ groupId }) => groupIds.has(groupId)) ||
            grants.some(({ permissionId }) => permissionIds.has(permissionId)),
        ),
      )
    }
  }
}

const START = {
  'employee-roles': 'roleIds',
  'employee-groups': 'groupIds',
  permissions: 'permissionIds',
} as const
