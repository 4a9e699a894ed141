import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'
import { shiftForPause } from '@/src/domain/calendar/shiftForPause'
import { statusOf } from '@/src/domain/workflow/statusOf'
import type { SubjectAdapter, SubjectFacts } from '@/src/operations/workflow/Subject'
import { query } from '@/src/platform/query'
import { resourceOf } from './resourceOf'

type Row = Omit<SubjectFacts, 'calendar'> & { calendar: BusinessCalendar | null }
type Clock = {
  due: string | null
  paused: string | null
  pauses: { from: number; to: number | null }[] | null
  completed: string | null
}

/** What was reserved for a request that ends so goes back. */
const UNDOING = new Set(['rejected', 'cancelled'])
const TERMINAL = new Set(['approved', 'rejected', 'fulfilled', 'cancelled'])

/** A request as the subject of a run: its status follows the run, its clock stands while it is returned. */
export const requestSubject: SubjectAdapter = {
  kind: 'request',
  entityType: 'itsm-requests',

  async lock(req, id) {
    await (await resourceOf(req, id))?.lock(req, id)
    const [row] = await query<Row>(
      req,
      sql`select r.id, r.number as label, r.requester_id as requester, r.requested_for_id as "requestedFor",
            p.slug as resource, r.data as values, v.published_by_id as "publishedBy", v.calendar
          from itsm_requests r
            join itsm_form_versions v on v.id = r.form_version_id
            join permission_resources p on p.id = r.resource_id
          where r.id = ${id}::uuid for update of r`,
    )
    return row ?? null
  },

  async applyState(req, facts, definition, state, now) {
    const status = statusOf(definition, state)
    const clock = await clockOf(req, facts.id)
    let due = clock.due === null ? null : Date.parse(clock.due)
    const pauses = clock.pauses ?? []
    const last = pauses.at(-1)
    if (status === 'returned' && last?.to !== null) pauses.push({ from: now, to: null })
    if (status !== 'returned' && last && last.to === null) {
      last.to = now
      if (due !== null && !TERMINAL.has(status)) {
        due = shiftForPause({ dueAt: due, pausedAt: last.from, resumedAt: now, calendar: facts.calendar })
      }
    }
    const completed = TERMINAL.has(status)
      ? clock.completed === null
        ? now
        : Date.parse(clock.completed)
      : null
    const paused = status === 'returned' ? pauses.at(-1)!.from : null
    const judged = completed ?? paused ?? now
    await query(
      req,
      sql`update itsm_requests set status = ${status}::enum_itsm_requests_status, updated_at = now(), rev = coalesce(rev, 1) + 1,
            completed_at = ${iso(completed)}::timestamptz, sla_due_at = ${iso(due)}::timestamptz, sla_paused_at = ${iso(paused)}::timestamptz,
            sla_pauses = ${JSON.stringify(pauses)}::jsonb, sla_breached = ${due !== null && judged > due}
          where id = ${facts.id}::uuid`,
    )
    const delivering = state.steps.some((step) => step.type === 'fulfillment' && step.status === 'open')
    const resource = delivering || UNDOING.has(status) ? await resourceOf(req, facts.id) : undefined
    if (UNDOING.has(status)) await resource?.release(req, facts.id, `the request was ${status}`)
    else await resource?.reserve(req, facts.id)
  },
}

async function clockOf(req: PayloadRequest, id: string): Promise<Clock> {
  const [row] = await query<Clock>(
    req,
    sql`select sla_due_at as due, sla_paused_at as paused, sla_pauses as pauses, completed_at as completed
        from itsm_requests where id = ${id}::uuid`,
  )
  return row ?? { due: null, paused: null, pauses: [], completed: null }
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
