import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { statusOf } from '@/src/domain/workflow/statusOf'
import type { SubjectAbout, SubjectAdapter } from '@/src/operations/workflow/Subject'
import { watchersOf } from '@/src/operations/shared/watchersOf'
import { query } from '@/src/platform/query'
import { lockRecord } from './lockRecord'
import { recordChange } from './recordChange'
import { recordFacts, type RecordFacts } from './recordFacts'
import { typeOf } from './typeOf'
import { watchedRecords } from './watchedRecords'

const WAITING = new Set(['pending_approval', 'pending_fulfillment'])
const AGREED = new Set(['approved', 'fulfilled'])

/** A record as the subject of a run: it moves to its next state when the run ends approved, and else stays. */
export const recordSubject: SubjectAdapter = {
  kind: 'record',
  entityType: 'records',
  overview: sql`select r.id::text as id, r.number as label, r.title, '/records/' || r.id as link, t.id as group_id, t.name as group_title,
      r.resource_id, coalesce(r.pending_by_id, r.owner_id) as requester_id, r.owner_id as requested_for_id,
      null::int as version, null::int as current_version
    from records r join record_types t on t.id = r.type_id where r.deleted_at is null`,

  async lock(req, id) {
    const record = await lockRecord(req, id, null)
    const type = record && (await typeOf(req, record.type))
    return record && type ? recordFacts(record, type) : null
  },

  async about(req, id) {
    const [row] = await query<SubjectAbout>(
      req,
      sql`select r.number as label, r.title, '/records/' || r.id as link,
            jsonb_build_object('id', a.id, 'name', a.name) as requester,
            jsonb_build_object('id', b.id, 'name', b.name) as "requestedFor"
          from records r join employees b on b.id = r.owner_id join employees a on a.id = coalesce(r.pending_by_id, r.owner_id)
          where r.id = ${id}::uuid`,
    )
    return row ?? null
  },

  async followers(req, id) {
    return (await watchersOf(req, watchedRecords, id)).map((person) => person.id)
  },

  async applyState(req, facts, definition, state, now) {
    const status = statusOf(definition, state)
    const { record, type } = facts as RecordFacts
    if (WAITING.has(status)) {
      await query(
        req,
        sql`update records r set workflow_run_id = w.id from workflow_runs w
            where r.id = ${record.id}::uuid and w.subject_kind = 'record' and w.subject_id = r.id::text and r.workflow_run_id is distinct from w.id`,
      )
      return
    }
    if (record.pendingTo === null) return
    await settle(req, facts as RecordFacts, AGREED.has(status) ? record.pendingTo : record.state, now)
    await recordChange(
      req,
      AGREED.has(status) ? 'transition' : 'transition-refused',
      record,
      type,
      record,
      { ...record, state: AGREED.has(status) ? record.pendingTo : record.state, pendingTo: null },
      { at: now },
    )
  },
}

async function settle(
  req: PayloadRequest,
  { record, type }: RecordFacts,
  state: string,
  now: number,
): Promise<void> {
  const kind = type.states.find(({ key }) => key === state)?.kind ?? record.stateKind
  await query(
    req,
    sql`update records r set state = ${state}, state_kind = ${kind}::enum_records_state_kind, pending_to = null,
          changed_by_id = ${req.user ? String(req.user.id) : null}::uuid, rev = coalesce(rev, 1) + 1,
          updated_at = ${new Date(now).toISOString()}::timestamptz,
          workflow_run_id = (select w.id from workflow_runs w where w.subject_kind = 'record' and w.subject_id = r.id::text)
        where id = ${record.id}::uuid`,
  )
}
