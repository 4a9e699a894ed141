import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { mailContent, type MailItem } from '@/src/domain/notifications/mailContent'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { mailActions } from './mailActions'
import { originOf } from './originOf'
import { sendMail } from './sendMail'

/** So many are in one mail; the rest follows in the next. */
const SHOWN = 100

type Item = MailItem & { id: string; event: string; topic: string | null }
type Gathered = { name: string; email: string; items: Item[] }

/** Sends what was gathered for one person and is due; messages that were settled meanwhile are left out. */
export async function mailDigest(req: PayloadRequest, employee: string): Promise<void> {
  await withTransaction(req, async () => {
    const [row] = await query<Gathered>(
      req,
      sql`with due as (
            select id, event, topic, title, coalesce(body, '') as body, coalesce(link, '') as link, at from notifications
            where employee_id = ${employee}::uuid and mail = 'waiting' and mail_gathered and mail_due_at <= now()
            order by at, id limit ${SHOWN} for update)
          select e.name, e.email, (select jsonb_agg(to_jsonb(due) - 'at' order by due.at, due.id) from due) as items
          from employees e where e.id = ${employee}::uuid and e.status = 'active' and exists (select 1 from due)`,
    )
    const first = row?.items[0]
    if (!row || !first) return
    const reason = `You chose to get these together. Change it under ${new URL('/notifications', originOf()).toString()}`
    const items: MailItem[] = []
    for (const item of row.items) {
      const actions = await mailActions.get(item.event)?.(req, { employee, topic: item.topic })
      items.push({ ...item, actions: actions ?? [] })
    }
    const content = mailContent(items, { origin: originOf(), name: row.name, reason })
    const result = await sendMail(req, row, content, `digest-${first.id}`)
    await query(
      req,
      sql`update notifications set mail = ${result}::enum_notifications_mail, mailed_at = now()
          where id = any(${sql.param(row.items.map(({ id }) => id))}::uuid[])`,
    )
  })
}
