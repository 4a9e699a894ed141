import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { rightsOfEach } from '@/access/rightsOfEach'
import type { Action } from '@/src/domain/permissions/actions'
import { can } from '@/src/domain/permissions/can'
import { idList } from '@/src/platform/idList'
import { query } from '@/src/platform/query'

type Person = { id: string; name: string }

export type Sight = {
  table: 'itsm_requests' | 'records'
  /** A condition over the thing `r` and the employee `e`: who has a part in it sees it without rights. */
  part: SQL
  /** Each of them on its resource lets one see it. */
  actions: readonly Action[]
}

/** Those of some employees who are active and may see a thing at `now` (epoch ms), by id. */
export async function whoSees(
  req: PayloadRequest,
  { table, part, actions }: Sight,
  id: string,
  employees: readonly string[],
  now: number,
): Promise<Map<string, Person>> {
  const seeing = new Map<string, Person>()
  if (employees.length === 0) return seeing
  const people = await query<Person & { own: boolean; resource: string }>(
    req,
    sql`select e.id, e.name, p.slug as resource, ${part} as own
        from employees e, ${sql.identifier(table)} r join permission_resources p on p.id = r.resource_id
        where r.id = ${id}::uuid and e.status = 'active' and e.id = any(${idList(employees)})`,
  )
  const rightsOf = rightsOfEach(req, now)
  for (const { id: person, name, own, resource } of people) {
    // Rights are asked only of those who have no part in it.
    if (own || (await holds(person, resource))) seeing.set(person, { id: person, name })
  }
  return seeing

  async function holds(person: string, resource: string): Promise<boolean> {
    const { rights, tree } = await rightsOf(person)
    return actions.some((action) => can(rights, tree, resource, action))
  }
}
