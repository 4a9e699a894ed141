import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** How many messages of one person are unread: the number at the bell. */
export async function unreadCount(req: PayloadRequest, employee: string): Promise<number> {
  const [row] = await query<{ count: number }>(
    req,
    sql`select count(*)::int as count from notifications
        where employee_id = ${employee}::uuid and in_app and read_at is null`,
  )
  return row?.count ?? 0
}
