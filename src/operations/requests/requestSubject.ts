import { sql } from '@payloadcms/db-postgres/drizzle'
import { shiftForPause } from '@/src/domain/calendar/shiftForPause'
import { warningAt } from '@/src/domain/calendar/warningAt'
import { statusOf } from '@/src/domain/workflow/statusOf'
import { fulfillmentResources } from '@/src/operations/workflow/fulfillmentResources'
import type { SubjectAbout, SubjectAdapter } from '@/src/operations/workflow/Subject'
import { watchersOf } from '@/src/operations/shared/watchersOf'
import { query } from '@/src/platform/query'
import { writeLater } from '@/src/platform/writeLater'
import { lockRequest, type StartFacts } from './lockRequest'
import { resourceOf } from './resourceOf'
import { watchedRequests } from './watchedRequests'

/** What was reserved for a request that ends so goes back. */
const UNDOING = new Set(['rejected', 'cancelled'])
const TERMINAL = new Set(['approved', 'rejected', 'fulfilled', 'cancelled'])

/** A request as the subject of a run: its status follows the run, its clock stands while it is returned. */
export const requestSubject: SubjectAdapter = {
  kind: 'request',
  entityType: 'itsm-requests',
  overview: sql`select r.id::text as id, r.number as label, v.title, '/requests/' || r.id as link, f.id as group_id, f.title as group_title,
      r.resource_id, r.requester_id, r.requested_for_id, v.version::int as version, f.published_version::int as current_version
    from itsm_requests r join itsm_form_versions v on v.id = r.form_version_id join itsm_forms f on f.id = r.form_id`,

  async lock(req, id) {
    await (await resourceOf(req, id))?.lock(req, id)
    return lockRequest(req, id, null)
  },

  async about(req, id) {
    const [row] = await query<SubjectAbout>(
      req,
      sql`select r.number as label, v.title, '/requests/' || r.id as link,
            jsonb_build_object('id', a.id, 'name', a.name) as requester,
            jsonb_build_object('id', b.id, 'name', b.name) as "requestedFor"
          from itsm_requests r join itsm_form_versions v on v.id = r.form_version_id
            join employees a on a.id = r.requester_id join employees b on b.id = r.requested_for_id
          where r.id = ${id}::uuid`,
    )
    return row ?? null
  },

  async followers(req, id) {
    return (await watchersOf(req, watchedRequests, id)).map((person) => person.id)
  },

  async applyState(req, facts, definition, state, now) {
    const status = statusOf(definition, state)
    const { clock, formType, fresh } = facts as StartFacts
    let due = clock.due === null ? null : Date.parse(clock.due)
    let warnAt: number | null = null
    const pauses = (clock.pauses ?? []).map((pause) => ({ ...pause }))
    const last = pauses.at(-1)
    if (status === 'returned' && last?.to !== null) pauses.push({ from: now, to: null })
    if (status !== 'returned' && last && last.to === null) {
      last.to = now
      if (due !== null && !TERMINAL.has(status)) {
        const { calendar } = facts
        due = shiftForPause({ dueAt: due, pausedAt: last.from, resumedAt: now, calendar })
        warnAt = warningAt({ startedAt: Date.parse(clock.started), dueAt: due, pauses, calendar })
      }
    }
    const completed = TERMINAL.has(status)
      ? clock.completed === null
        ? now
        : Date.parse(clock.completed)
      : null
    const paused = status === 'returned' ? pauses.at(-1)!.from : null
    const judged = completed ?? paused ?? now
    const moved = {
      id: facts.id,
      status,
      completed: iso(completed),
      due: iso(due),
      paused: iso(paused),
      pauses,
      breached: due !== null && judged > due,
      warnAt: iso(warnAt),
    }
    // What was just stored waits for its first approval already.
    if (!fresh || status !== 'pending_approval') await writeLater(req, 'write_requests', [moved])
    const delivering = state.steps.some((step) => step.type === 'fulfillment' && step.status === 'open')
    const hands = delivering || UNDOING.has(status)
    const resource = hands && formType ? fulfillmentResources.get(formType) : undefined
    if (UNDOING.has(status)) await resource?.release(req, facts.id, `the request was ${status}`)
    else await resource?.reserve(req, facts.id)
  },
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
