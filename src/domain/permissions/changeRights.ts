import { NEW_ROW_ID } from './newRowId'
import type { PersonHoldings, RightsChange, RightsWorld } from './RightsWorld'

const OPEN = { validFrom: null, validUntil: null }

/**
 * The world as it is after one write. Order is kept and new rows come last, so that resources have the same
 * numbers in the trees before and after. Whether the write is allowed is asked elsewhere.
 */
export function changeRights(world: RightsWorld, change: RightsChange): RightsWorld {
  const { graph, people } = world
  const id = change.id ?? NEW_ROW_ID
  switch (change.collection) {
    case 'employee-roles': {
      const blank = {
        id,
        slug: '',
        name: '',
        level: 1,
        status: 'active' as const,
        isSuperadmin: false,
        inheritsFrom: null,
        permissionIds: [],
      }
      return { ...world, graph: { ...graph, roles: written(graph.roles, id, change.row, blank) } }
    }
    case 'employee-groups': {
      const blank = { id, slug: '', name: '', parentGroup: null, roleIds: [], permissionIds: [] }
      return { ...world, graph: { ...graph, groups: written(graph.groups, id, change.row, blank) } }
    }
    case 'permissions': {
      const blank = { id, slug: '', resourceId: '', action: 'read' as const, status: 'active' as const }
      return { ...world, graph: { ...graph, permissions: written(graph.permissions, id, change.row, blank) } }
    }
    case 'permission-resources':
      return { ...world, resources: written(world.resources, id, change.row, { id, slug: '', parent: null }) }
    case 'employees':
      return {
        ...world,
        people: people.map((person) =>
          person.employee.id === id ? { ...person, employee: { ...person.employee, ...change.row } } : person,
        ),
      }
    case 'role-assignments':
      return { ...world, people: given(people, id, change.row, 'assignments', { id, roleId: '', ...OPEN }) }
    case 'group-memberships':
      return { ...world, people: given(people, id, change.row, 'memberships', { id, groupId: '', ...OPEN }) }
    case 'permission-grants':
      return { ...world, people: given(people, id, change.row, 'grants', { id, permissionId: '', ...OPEN }) }
  }
}

function written<Row extends { id: string }>(
  rows: readonly Row[],
  id: string,
  row: Partial<Omit<Row, 'id'>> | null,
  blank: Row,
): Row[] {
  if (row === null) return rows.filter((other) => other.id !== id)
  const known = rows.some((other) => other.id === id)
  return known
    ? rows.map((other) => (other.id === id ? { ...other, ...row } : other))
    : [...rows, { ...blank, ...row }]
}

type Kind = 'assignments' | 'memberships' | 'grants'

/** A row that names another person than before leaves the one and comes to the other. */
function given<K extends Kind>(
  people: readonly PersonHoldings[],
  id: string,
  row: ({ employee?: string } & Partial<PersonHoldings[K][number]>) | null,
  kind: K,
  blank: PersonHoldings[K][number],
): PersonHoldings[] {
  const { employee: stated, ...fields } = row ?? {}
  const owner = people.find((person) => person[kind].some((held) => held.id === id))
  const old = owner?.[kind].find((held) => held.id === id) ?? blank
  const receiver = stated ?? owner?.employee.id
  return people.map((person) => {
    const receives = row !== null && person.employee.id === receiver
    if (!receives && person !== owner) return person
    const rest = person[kind].filter((held) => held.id !== id)
    return { ...person, [kind]: receives ? [...rest, { ...old, ...fields }] : rest }
  })
}
