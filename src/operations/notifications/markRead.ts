import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { notFound } from '@/src/operations/shared/notFound'
import { query } from '@/src/platform/query'

/** Marks one of one's own messages as read, at the first time it was; 404 for those of others. */
export async function markRead(
  req: PayloadRequest,
  employee: string,
  id: string,
): Promise<{ doc: { id: string; readAt: string } }> {
  const [row] = await query<{ readAt: string }>(
    req,
    sql`update notifications set read_at = coalesce(read_at, now())
        where id = ${id}::uuid and employee_id = ${employee}::uuid and in_app returning read_at as "readAt"`,
  )
  if (!row) throw notFound('message')
  return { doc: { id, readAt: new Date(row.readAt).toISOString() } }
}
