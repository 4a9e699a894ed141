import { sql } from '@payloadcms/db-postgres/drizzle'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import type { ImportContext } from '@/src/operations/imports/Importer'
import { query } from '@/src/platform/query'

/**
 * A file that is the whole truth of one way to have rights is not that of the others: says how many of its people
 * hold something by those too.
 */
export async function warnOfOtherWays(
  { req, warn }: ImportContext,
  slug: AssignmentSlug,
  employees: readonly string[],
): Promise<void> {
  const ways = {
    'role-assignments': sql`select employee_id from role_assignments`,
    'group-memberships': sql`select employee_id from group_memberships`,
    'permission-grants': sql`select employee_id from permission_grants`,
  }
  const others = (Object.keys(ways) as AssignmentSlug[]).filter((each) => each !== slug)
  const [row] = await query<{ count: number }>(
    req,
    sql`select count(distinct employee_id)::int as count from (${ways[others[0]!]} union all ${ways[others[1]!]}) w
        where employee_id = any(${sql.param([...employees])}::uuid[])`,
  )
  if (!row || row.count === 0) return
  const names = others.map(
    (each) =>
      ({ 'role-assignments': 'roles', 'group-memberships': 'groups', 'permission-grants': 'direct grants' })[
        each
      ],
  )
  warn(
    `${row.count} of the people in the file also have ${names.join(' or ')}, which this import leaves as they are.`,
  )
}
