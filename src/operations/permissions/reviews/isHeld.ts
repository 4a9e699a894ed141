import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

/** Whether the source of a right is still there and not over. */
export async function isHeld(req: PayloadRequest, kind: AssignmentSlug, id: string): Promise<boolean> {
  const table = sql.identifier(kind.replaceAll('-', '_'))
  const rows = await query<{ id: string }>(
    req,
    sql`select id from ${table} where id = ${canonicalId(id)}::uuid and (valid_until is null or valid_until > now())`,
  )
  return rows.length > 0
}
