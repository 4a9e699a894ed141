import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import type { StoredGiven } from '@/src/domain/permissions/import/Given'
import { query } from '@/src/platform/query'
import { givenTable } from './givenTable'

/**
 * What these people, or all (null), were given by rows of this collection, of any validity. What an elevation gave is
 * not among it: that ends by itself or by its elevation, and nothing an import does may end it, prolong it or bring it back.
 */
export async function loadGiven(
  req: PayloadRequest,
  slug: AssignmentSlug,
  employees: readonly string[] | null,
): Promise<StoredGiven[]> {
  const { table, column } = givenTable(slug)
  return query<StoredGiven>(
    req,
    sql`select id, employee_id as "employeeId", ${column} as "givenId", (extract(epoch from valid_from) * 1000)::float8 as "validFrom",
          (extract(epoch from valid_until) * 1000)::float8 as "validUntil", reason
        from ${table} where (${employees === null}::boolean or employee_id = any(${sql.param(employees ?? [])}::uuid[]))
          ${slug === 'role-assignments' ? sql`and elevation_id is null` : sql``}`,
  )
}
