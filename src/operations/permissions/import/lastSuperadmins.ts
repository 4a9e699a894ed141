import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type SuperadminHold = { assignment: string; employee: string; role: string }

/** Every assignment by which an active employee is superadmin now and without an end: of these one must stay. */
export async function lastSuperadmins(req: PayloadRequest): Promise<SuperadminHold[]> {
  return query<SuperadminHold>(
    req,
    sql`select a.id as assignment, a.employee_id as employee, a.role_id as role from role_assignments a
          join employee_roles r on r.id = a.role_id and r.is_superadmin and r.status = 'active'
          join employees e on e.id = a.employee_id and e.status = 'active'
        where (a.valid_from is null or a.valid_from <= now()) and a.valid_until is null`,
  )
}
