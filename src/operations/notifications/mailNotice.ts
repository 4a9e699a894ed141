import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { mailContent } from '@/src/domain/notifications/mailContent'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { mailActions } from './mailActions'
import { noticeKinds } from './noticeKinds'
import { originOf } from './originOf'
import { sendMail } from './sendMail'

type Row = {
  title: string
  body: string
  link: string
  event: string
  topic: string | null
  employee: string
  name: string
  email: string
}

/**
 * Sends the mail of one message, unless it was sent, has become untrue, or its reader has left. The row stays locked
 * while it goes out, so that what is settled at this moment is either not sent or was sent before.
 */
export async function mailNotice(req: PayloadRequest, id: string): Promise<void> {
  await withTransaction(req, async () => {
    const [row] = await query<Row>(
      req,
      sql`select n.title, n.body, n.link, n.event, n.topic, e.id as employee, e.name, e.email from notifications n
            join employees e on e.id = n.employee_id and e.status = 'active'
          where n.id = ${id}::uuid and n.mail = 'waiting' for update of n`,
    )
    if (!row) return
    const label = noticeKinds.get(row.event)?.label ?? row.event
    const reason = `You get this because of: ${label}. Choose what you get under ${new URL('/notifications', originOf()).toString()}`
    const actions = (await mailActions.get(row.event)?.(req, row)) ?? []
    const result = await sendMail(
      req,
      row,
      mailContent([{ ...row, actions }], { origin: originOf(), name: row.name, reason }),
      id,
    )
    await query(
      req,
      sql`update notifications set mail = ${result}::enum_notifications_mail, mailed_at = now() where id = ${id}::uuid`,
    )
  })
}
