import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

/** Whether without this assignment nobody would be superadmin for good. Under the policy lock it stays true. */
export async function isLastSuperadmin(req: PayloadRequest, assignment: string): Promise<boolean> {
  const [row] = await query<{ own: boolean; others: boolean }>(
    req,
    sql`select coalesce(bool_or(a.id = ${canonicalId(assignment)}::uuid), false) as own,
          coalesce(bool_or(a.id is distinct from ${canonicalId(assignment)}::uuid), false) as others
        from role_assignments a join employee_roles r on r.id = a.role_id and r.is_superadmin and r.status = 'active'
          join employees e on e.id = a.employee_id and e.status = 'active'
        where (a.valid_from is null or a.valid_from <= now()) and a.valid_until is null`,
  )
  return row?.own === true && !row.others
}
