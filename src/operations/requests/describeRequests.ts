import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import { describeRequest, type RequestDetails, type StoredRun } from './describeRequest'

const statement = preparedStatement(`
  select w.id, w.subject_id as subject, w.definition, w.state, p.slug as resource,
    (select jsonb_build_object('number', v.version, 'current', f.published_version) from itsm_form_versions v
      join itsm_forms f on f.id = v.form_id where v.id = r.form_version_id) as version,
    (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'nodeId', s.node_id, 'type', s.type, 'label', s.label, 'round', s.round,
        'status', s.status, 'since', s.since, 'dueAt', s.due_at, 'closedAt', s.closed_at, 'fallback', s.fallback, 'removed', s.removed,
        'understaffed', coalesce(s.understaffed, false),
        'closedBy', (select jsonb_build_object('id', e.id, 'name', e.name) from employees e
          where e.id = case when length(s.closed_by) = 36 then s.closed_by::uuid end),
        'candidates', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'seat', c.seat_id, 'open', c.open) order by e.name), '[]')
          from workflow_step_candidates c join employees e on e.id = c.employee_id where c.step_id = s.id and c.open)) order by s.since, s.id), '[]')
      from workflow_steps s where s.run_id = w.id) as steps,
    (select coalesce(jsonb_agg(jsonb_build_object('step', d.step_id, 'nodeId', d.node_id, 'round', d.round,
        'decider', jsonb_build_object('id', d.decider_id, 'name', d.decider_name),
        'seat', jsonb_build_object('id', d.seat_id, 'name', d.seat_name),
        'action', d.action, 'comments', d.comments, 'at', d.at) order by d.at, d.id), '[]')
      from workflow_decisions d where d.run_id = w.id) as decisions
  from unnest($1::text[]) as asked(id)
      join itsm_requests r on r.id = asked.id::uuid
      join workflow_runs w on w.subject_kind = 'request' and w.subject_id = asked.id
      join permission_resources p on p.id = r.resource_id`)

/**
 * What reads add to requests, `describeRequest`, for a whole page of them by one statement.
 */
export async function describeRequests(
  req: PayloadRequest,
  actor: Actor,
  rows: readonly Record<string, unknown>[],
): Promise<RequestDetails[]> {
  const ids = rows.map(({ id }) => String(id))
  if (ids.length === 0) return []
  const runs = await runPrepared<StoredRun & { subject: string }>(req, statement, [ids])
  const bySubject = new Map(runs.map((run) => [run.subject, run]))
  return rows.map((row) => describeRequest(actor, row, bySubject.get(String(row.id))))
}
