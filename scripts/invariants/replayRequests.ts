import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { slaStatus } from '@/src/domain/calendar/slaStatus'
import { query } from '@/src/platform/query'
import type { RecordedRun } from './RecordedRun'
import { replayState } from './replayState'

const BATCH = 1000

/**
 * Plays every request again from its events, by the engine: the state must come out as it is stored, the rows must
 * say what the state says, the due time must follow from version and pauses. Answers what does not, and how many
 * were left out, because an administrator intervened in a way that events do not repeat.
 */
export async function replayRequests(
  req: PayloadRequest,
  progress: (done: number) => void,
): Promise<{ faults: string[]; played: number; left: number }> {
  const faults: string[] = []
  let played = 0
  let left = 0
  let after = '00000000-0000-0000-0000-000000000000'
  let batch = read(req, after)
  for (;;) {
    const runs = await batch
    if (runs.length === 0) return { faults, played, left }
    after = runs.at(-1)!.id
    // The database reads the next batch while this one is played.
    batch = read(req, after)
    for (const run of runs) {
      const fault = replayState(run)
      if (fault === undefined) left += 1
      else played += 1
      if (fault) faults.push(`${run.number}: ${fault}`)
      const late = dueFault(run)
      if (late) faults.push(`${run.number}: ${late}`)
    }
    progress(runs.length)
  }
}

function dueFault(run: RecordedRun): string | null {
  if (!run.slaTime?.enabled) return run.slaDueAt === null ? null : 'it has a due time and its form has none'
  const { dueAt } = slaStatus({
    startedAt: run.createdAt,
    sla: run.slaTime,
    calendar: run.calendar,
    // A request that ends while it is sent back does not go on: its clock stays where it stood.
    pauses: (run.pauses ?? []).map((pause) =>
      pause.to === run.completedAt ? { ...pause, to: null } : pause,
    ),
    completedAt: null,
    now: run.completedAt ?? run.createdAt,
  })
  return dueAt === run.slaDueAt ? null : 'its due time does not follow from its form and its pauses'
}

function read(req: PayloadRequest, after: string): Promise<RecordedRun[]> {
  const ms = (column: string) => sql.raw(`round(extract(epoch from ${column}) * 1000)::float8`)
  return query<RecordedRun>(
    req,
    sql`select r.id, r.number, r.status::text as status, ${ms('r.created_at')} as "createdAt", ${ms('r.completed_at')} as "completedAt",
          ${ms('r.sla_due_at')} as "slaDueAt", r.sla_pauses as pauses, v.sla_time as "slaTime", v.calendar, w.definition, w.state,
          (select coalesce(json_agg(json_build_object('id', s.id, 'key', s.node_id || ':' || s.round, 'status', s.status,
              'since', ${ms('s.since')}, 'seats', (select coalesce(json_agg(distinct c.seat_id), '[]') from workflow_step_candidates c
                where c.step_id = s.id)) order by s.since, s.id), '[]') from workflow_steps s where s.run_id = w.id) as steps,
          (select coalesce(json_agg(json_build_object('step', d.step_id, 'decider', d.decider_id, 'seat', d.seat_id, 'action', d.action,
              'at', ${ms('d.at')}) order by d.at, d.id), '[]') from workflow_decisions d where d.run_id = w.id) as decisions,
          (select coalesce(json_agg(json_build_object('at', ${ms('e.at')}, 'actor', e.actor, 'action', replace(e.action, 'itsm-requests.', ''),
              'reason', e.reason, 'changes', e.changes) order by e.at, e.id), '[]') from audit_events e
            where e.entity_type = 'itsm-requests' and e.entity_id = r.id::text and e.action not like '%.denied'
              and e.action <> 'itsm-requests.comment') as events
        from (select * from itsm_requests where id > ${after}::uuid order by id limit ${BATCH}) r
          join itsm_form_versions v on v.id = r.form_version_id
          join workflow_runs w on w.subject_kind = 'request' and w.subject_id = r.id::text
        order by r.id`,
  )
}
