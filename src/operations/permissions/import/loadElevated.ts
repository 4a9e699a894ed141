import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import type { StoredGiven } from '@/src/domain/permissions/import/Given'
import { query } from '@/src/platform/query'

/** What these people took by break-glass, of any validity; only roles are taken so. */
export async function loadElevated(
  req: PayloadRequest,
  slug: AssignmentSlug,
  employees: readonly string[],
): Promise<StoredGiven[]> {
  if (slug !== 'role-assignments') return []
  return query<StoredGiven>(
    req,
    sql`select id, employee_id as "employeeId", role_id as "givenId", (extract(epoch from valid_from) * 1000)::float8 as "validFrom",
          (extract(epoch from valid_until) * 1000)::float8 as "validUntil", reason
        from role_assignments where elevation_id is not null and employee_id = any(${sql.param([...employees])}::uuid[])`,
  )
}
