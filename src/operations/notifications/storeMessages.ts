import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nextMorning } from '@/src/domain/calendar/nextMorning'
import { chosenChannels } from '@/src/domain/notifications/chosenChannels'
import { oneLine } from '@/src/domain/notifications/oneLine'
import type { Preference } from '@/src/domain/notifications/preferenceSchema'
import { query } from '@/src/platform/query'
import type { Message, Notice } from './Notice'
import { noticeKinds } from './noticeKinds'

type Reader = { id: string; timezone: string | null; own: Preference[] }

/** A path of ours and nothing else: a message leads nowhere beyond this installation. */
const PATH = /^\/(?![/\\])/

/**
 * Stores messages for those who are active, as each chose to get them, and queues the mails. One per person and
 * key: who was told before is not told again.
 */
export async function storeMessages(
  req: PayloadRequest,
  notice: Notice & { key: string },
  messages: readonly Message[],
  at: number,
): Promise<void> {
  for (const { to, event = notice.event, title, body, link, topic = notice.topic } of messages) {
    const kind = noticeKinds.get(event)
    if (!kind) throw new Error(`No module has registered the notice ${event}.`)
    if (link !== '' && !PATH.test(link)) throw new Error(`${link} is no path of this installation.`)
    const rows = (await readersOf(req, [...new Set(to)], event)).flatMap(({ id, timezone, own }) => {
      const { inApp, email } = chosenChannels(kind, own)
      if (!inApp && email === 'none') return []
      const gathered = email === 'daily' || email === 'weekly'
      const due = gathered ? nextMorning(at, timezone ?? 'UTC', email) : at
      return [
        {
          employee: id,
          inApp,
          mail: email === 'none' ? 'none' : 'waiting',
          gathered,
          due: new Date(due).toISOString(),
        },
      ]
    })
    if (rows.length === 0) continue
    await query(
      req,
      sql`with told as (
            insert into notifications (employee_id, event, subject_type, subject_id, title, body, link, topic, key, at, in_app, mail,
              mail_gathered, mail_due_at, settled, rev)
            select r.employee, ${event}, ${notice.subject.type}, ${notice.subject.id}, ${oneLine(title)}, ${body}, ${link},
              ${topic ?? null}, ${notice.key}, ${new Date(at).toISOString()}, r."inApp", r.mail::enum_notifications_mail,
              r.gathered, r.due, false, 1
            from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
              as r(employee uuid, "inApp" boolean, mail text, gathered boolean, due timestamptz)
            on conflict (employee_id, key) do nothing returning id, mail, mail_gathered)
          select graphile_worker.add_job('mailNotice', json_build_object('id', id), job_key := 'mailNotice:' || id)
          from told where mail = 'waiting' and not mail_gathered`,
    )
  }
}

function readersOf(req: PayloadRequest, ids: readonly string[], event: string): Promise<Reader[]> {
  if (ids.length === 0) return Promise.resolve([])
  return query<Reader>(
    req,
    sql`select e.id, e.timezone,
          coalesce((select jsonb_agg(jsonb_build_object('event', p.event, 'channel', p.channel, 'enabled', p.enabled, 'digest', p.digest))
            from notification_preferences p where p.employee_id = e.id and p.event = ${event}), '[]') as own
        from employees e where e.id = any(${sql.param([...ids])}::uuid[]) and e.status = 'active'`,
  )
}
