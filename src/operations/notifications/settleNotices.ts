import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** What was told about these topics is done: unread becomes read, and a mail that waits is not sent any more. */
export async function settleNotices(req: PayloadRequest, topics: readonly string[]): Promise<void> {
  if (topics.length === 0) return
  await query(
    req,
    sql`update notifications set read_at = coalesce(read_at, now()), settled = true,
          mail = case when mail = 'waiting' then 'quiet'::enum_notifications_mail else mail end
        where topic = any(${sql.param([...topics])}::text[]) and not settled`,
  )
}
