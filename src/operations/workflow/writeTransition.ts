import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Effect } from '@/src/domain/workflow/Effect'
import { labelOf } from '@/src/domain/workflow/labelOf'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import { parseStepKey } from './parseStepKey'
import type { LockedRun } from './Run'
import { seatsOf } from './seatsOf'
import { stepPeople } from './stepPeople'

/**
 * The state of a run and every row that follows from it, in one statement: all of it is an index of the state, and
 * a round trip for each row would be most of what a decision costs. Parts that have nothing to write touch nothing.
 */
const statement = preparedStatement(`
  with run as (
    insert into workflow_runs (id, subject_kind, subject_id, definition, state, status, round)
    select $1::uuid, $2, $3, $4::jsonb, $5::jsonb, $6, $7::int where $4::jsonb is not null),
  moved as (
    update workflow_runs set state = $5::jsonb, status = $6, round = $7::int, updated_at = now()
    where id = $1::uuid and $4::jsonb is null),
  opened as (
    insert into workflow_steps (id, run_id, node_id, type, label, round, status, since, due_at, fallback, understaffed, added, removed,
      closed_at, closed_by)
    select id, $1::uuid, "nodeId", type, label, round, status::enum_workflow_steps_status, since, due, nullif(fallback, 'null'::jsonb),
      understaffed, '[]', '[]', at, by
    from jsonb_to_recordset($8::jsonb) as o(id uuid, "nodeId" text, type text, label text, round int, status text, since timestamptz,
      due timestamptz, fallback jsonb, understaffed boolean, at timestamptz, by text)),
  seated as (
    insert into workflow_step_candidates (step_id, employee_id, seat_id, subject_id, why, open)
    select step, employee, seat, $3, why, true
    from jsonb_to_recordset($9::jsonb) as c(step uuid, employee uuid, seat uuid, why text)),
  voted as (
    insert into workflow_decisions (step_id, run_id, node_id, round, decider_id, decider_name, seat_id, seat_name, action, comments, at)
    select s.id, $1::uuid, v."nodeId", v.round, v.decider, coalesce(d.name, 'by rule'), v.seat, coalesce(a.name, 'by rule'), v.action, v.comments, v.at
    from jsonb_to_recordset($10::jsonb) as v("nodeId" text, round int, decider uuid, seat uuid, action text, comments text, at timestamptz)
      join workflow_steps s on s.run_id = $1::uuid and s.node_id = v."nodeId" and s.round = v.round
      left join employees d on d.id = v.decider left join employees a on a.id = v.seat),
  closed as (
    update workflow_steps s set status = c.status::enum_workflow_steps_status, closed_at = c.at, closed_by = c.by, updated_at = now()
    from jsonb_to_recordset($11::jsonb) as c("nodeId" text, round int, status text, at timestamptz, by text)
    where s.run_id = $1::uuid and s.node_id = c."nodeId" and s.round = c.round returning s.id)
  update workflow_step_candidates set open = false where step_id in (select id from closed) and open`)

/** Writes a transition. `fresh` makes the row of the run; otherwise its state is replaced. */
export async function writeTransition(
  req: PayloadRequest,
  run: LockedRun,
  effects: readonly Effect[],
  now: number,
  fresh: boolean,
): Promise<void> {
  const opened = new Map<string, Record<string, unknown>>()
  const seated: Record<string, unknown>[] = []
  const voted: Record<string, unknown>[] = []
  const closed: Record<string, unknown>[] = []
  for (const effect of effects) {
    if (effect.type === 'stepOpened') {
      const node = run.definition.nodes.find(({ id }) => id === effect.nodeId)
      if (!node) throw new Error(`The workflow has no step ${effect.nodeId}.`)
      const id = randomUUID()
      const asks = node.type === 'approval' || node.type === 'fulfillment'
      if (asks) run.people ??= await stepPeople(req, run.definition, run.facts)
      const { found, seats } =
        asks && run.people
          ? seatsOf(node, run.people, { added: [], removed: [] }, now)
          : { found: undefined, seats: [] }
      seated.push(...seats.map((seat) => ({ step: id, ...seat })))
      opened.set(effect.key, {
        id,
        status: 'open',
        nodeId: node.id,
        type: node.type,
        label: labelOf(node),
        round: effect.round,
        since: iso(now),
        due: effect.dueAt === undefined ? null : iso(effect.dueAt),
        fallback: found?.fallback ?? null,
        understaffed: found?.understaffed ?? false,
      })
    } else if (effect.type === 'voteCast') {
      const { decider, seat, byRule, action, comments = null, at } = effect.decision
      const people = byRule ? { decider: null, seat: null } : { decider, seat }
      voted.push({ ...parseStepKey(effect.key), ...people, action, comments, at: iso(at) })
    } else if (effect.type === 'stepClosed') {
      const by = run.state.steps.find(({ key }) => key === effect.key)?.closed?.by ?? null
      const end = { status: effect.status, at: iso(now), by }
      // One statement sees the rows of before it: what opens and closes at once is written closed.
      const same = opened.get(effect.key)
      if (same) Object.assign(same, end)
      else closed.push({ ...parseStepKey(effect.key), ...end })
    }
  }
  const { state, adapter, facts } = run
  await runPrepared(req, statement, [
    run.id,
    adapter.kind,
    facts.id,
    fresh ? JSON.stringify(run.definition) : null,
    JSON.stringify(state),
    state.status,
    state.round,
    JSON.stringify([...opened.values()]),
    JSON.stringify(seated),
    JSON.stringify(voted),
    JSON.stringify(closed),
  ])
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
