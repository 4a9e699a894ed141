import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type NotificationDoc = {
  id: string
  event: string
  title: string
  body: string
  link: string
  at: string
  readAt: string | null
}

/** One person's own messages, newest first, and how many of all are unread. */
export async function listNotifications(
  req: PayloadRequest,
  employee: string,
  { limit, offset, unread }: { limit: number; offset: number; unread: boolean },
): Promise<{ docs: NotificationDoc[]; totalDocs: number; unread: number }> {
  const [counts] = await query<{ total: number; unread: number }>(
    req,
    sql`select count(*)::int as total, (count(*) filter (where read_at is null))::int as unread
        from notifications where employee_id = ${employee}::uuid and in_app`,
  )
  const docs = await query<NotificationDoc>(
    req,
    sql`select id, event, title, body, link, at, read_at as "readAt" from notifications
        where employee_id = ${employee}::uuid and in_app and (${!unread} or read_at is null)
        order by at desc, id desc limit ${limit} offset ${offset}`,
  )
  const { total = 0, unread: open = 0 } = counts ?? {}
  return { docs: docs.map(withInstants), totalDocs: unread ? open : total, unread: open }
}

function withInstants(doc: NotificationDoc): NotificationDoc {
  return {
    ...doc,
    at: new Date(doc.at).toISOString(),
    readAt: doc.readAt === null ? null : new Date(doc.readAt).toISOString(),
  }
}
