import type { DirectoryPlan, PlannedDrop, PlannedJoin } from './DirectoryPlan'
import type { DirectoryWorld } from './DirectoryWorld'

/**
 * Who joins and leaves which group, through the mapping alone. Memberships made by hand are neither doubled nor taken
 * away; those that came from the directory go when the person is no longer in the group there, or it is mapped no more.
 */
export function planMemberships(
  { issuer, people, accounts, mappings, members, memberships }: DirectoryWorld,
  { create, link, leave }: DirectoryPlan,
): { join: PlannedJoin[]; drop: PlannedDrop[] } {
  const leaving = new Set(leave.map(({ account }) => account))
  const accountOf = new Map<string, string>(link.map(({ person, account }) => [person, account]))
  for (const { id, externalId, status } of accounts) {
    if (externalId?.startsWith(`${issuer}|`) && status === 'active' && !leaving.has(id))
      accountOf.set(externalId.slice(issuer.length + 1), id)
  }
  const coming = new Set(create.map(({ person }) => person))
  const nameOf = new Map(people.map(({ id, name, email }) => [id, name ?? email ?? id]))
  const accountName = new Map(accounts.map(({ id, name }) => [id, name]))
  const pair = (...parts: string[]) => parts.join(' ')
  const has = new Set(memberships.map(({ employee, group }) => pair(employee, group)))
  const wanted = new Set<string>()
  const join: PlannedJoin[] = []
  const asked = new Set<string>()
  for (const { directoryGroup, group, groupName } of mappings) {
    for (const { directoryGroup: of, person } of members) {
      if (of !== directoryGroup) continue
      const account = accountOf.get(person)
      if (account) wanted.add(pair(account, group))
      if (!account && !coming.has(person)) continue
      const key = pair(person, group)
      if (asked.has(key) || (account && has.has(pair(account, group)))) continue
      asked.add(key)
      join.push({ person, name: nameOf.get(person) ?? person, group, groupName, directoryGroup })
    }
  }
  const drop = memberships
    .filter(
      ({ directoryGroup, employee, group }) => directoryGroup !== null && !wanted.has(pair(employee, group)),
    )
    .map(({ id, employee, groupName }) => ({
      membership: id,
      name: accountName.get(employee) ?? employee,
      groupName,
    }))
  return { join, drop }
}
