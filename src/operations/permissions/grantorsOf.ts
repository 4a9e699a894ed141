import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type Person = { id: string; name: string }

/** At most this many are named: enough to ask one, few enough to read. */
const NAMED = 5

/**
 * Who can give a right: holders of a right to write grants, which is `system`, and superadmins. Read
 * from the assignments as they stand; the list is advice, the write itself is judged again.
 */
export async function grantorsOf(req: PayloadRequest): Promise<Person[]> {
  return query<Person>(
    req,
    sql`
    select distinct e.id, e.name from employees e
      join role_assignments a on a.employee_id = e.id
      join employee_roles r on r.id = a.role_id and r.status = 'active'
    where e.status = 'active' and r.is_superadmin
      and (a.valid_from is null or a.valid_from <= now()) and (a.valid_until is null or a.valid_until > now())
    order by e.name limit ${NAMED}`,
  )
}
