import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'
import type { Pause } from '@/src/domain/calendar/mergePauses'
import { warningAt } from '@/src/domain/calendar/warningAt'
import { notify } from '@/src/operations/notifications/notify'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { enqueue } from '@/src/platform/enqueue'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'

type Row = {
  startedAt: string
  due: string
  pausedAt: string | null
  pauses: Pause[] | null
  completedAt: string | null
  warnedAt: string | null
  breachedAt: string | null
  calendar: BusinessCalendar | null
}

/**
 * The clock of a request came to its warning or its due time. Reads it again: says each once, queues its next look,
 * and stays quiet while the clock stands, after the end, or when the due time has moved on.
 */
export async function judgeSla(req: PayloadRequest, id: string): Promise<void> {
  await withTransaction(req, async () => {
    const [row] = await query<Row>(
      req,
      sql`select r.created_at as "startedAt", r.sla_due_at as due, r.sla_paused_at as "pausedAt", r.sla_pauses as pauses,
            r.completed_at as "completedAt", r.sla_warned_at as "warnedAt", r.sla_breached_at as "breachedAt", v.calendar
          from itsm_requests r join itsm_form_versions v on v.id = r.form_version_id
          where r.id = ${id}::uuid and r.sla_due_at is not null for update of r`,
    )
    if (!row || row.breachedAt) return
    const now = Date.now()
    const due = Date.parse(row.due)
    const stopped = row.completedAt ?? row.pausedAt
    if ((stopped ? Date.parse(stopped) : now) > due) return breach(req, id, row, now)
    // A clock that stands is watched again from the moment it goes on.
    if (stopped) return
    const warning = warningAt({
      startedAt: Date.parse(row.startedAt),
      dueAt: due,
      pauses: row.pauses ?? [],
      calendar: row.calendar,
    })
    if (!row.warnedAt && now >= warning) await warn(req, id, row, now)
    const next = !row.warnedAt && now < warning ? warning : due + 1
    await enqueue(req, 'judgeSla', { request: id }, { key: `judgeSla:${id}`, runAt: new Date(next) })
  })
}

async function warn(req: PayloadRequest, id: string, { due }: Row, now: number): Promise<void> {
  await query(
    req,
    sql`update itsm_requests set sla_warned_at = ${new Date(now).toISOString()} where id = ${id}::uuid`,
  )
  await say(req, id, { verb: 'sla-warning', event: 'sla.warning', due, now })
}

async function breach(req: PayloadRequest, id: string, { due }: Row, now: number): Promise<void> {
  await query(
    req,
    sql`update itsm_requests set sla_breached = true, sla_breached_at = ${new Date(now).toISOString()} where id = ${id}::uuid`,
  )
  await say(req, id, { verb: 'sla-breach', event: 'sla.breached', due, now })
}

async function say(
  req: PayloadRequest,
  id: string,
  { verb, event, due, now }: { verb: string; event: string; due: string; now: number },
): Promise<void> {
  await recordEvent(req, {
    action: `itsm-requests.${verb}`,
    at: now,
    entityType: 'itsm-requests',
    entityId: id,
    changes: { slaDueAt: { from: null, to: new Date(due).toISOString() } },
  })
  await notify(req, {
    event,
    subject: { type: 'itsm-requests', id },
    stillTrue: 'slaMessages',
    key: `${event}:${id}`,
    data: { due: new Date(due).toISOString() },
  })
}
