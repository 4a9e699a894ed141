import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'

const COLUMNS = {
  'role-assignments': 'role_id',
  'group-memberships': 'group_id',
  'permission-grants': 'permission_id',
} as const

/** The table of a kind of assignment, and its column for what is given. */
export function givenTable(slug: AssignmentSlug): { table: SQL; column: SQL } {
  return {
    table: sql`${sql.identifier(slug.replaceAll('-', '_'))}`,
    column: sql`${sql.identifier(COLUMNS[slug])}`,
  }
}
