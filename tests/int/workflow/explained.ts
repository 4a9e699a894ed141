import type pg from 'pg'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { RunEvent } from '@/src/domain/workflow/RunEvent'
import type { RunState } from '@/src/domain/workflow/RunState'
import { start } from '@/src/domain/workflow/start'
import { statusOf } from '@/src/domain/workflow/statusOf'
import { transition } from '@/src/domain/workflow/transition'

type Sent = { id: string; verb: string }
/** What clients know: commands that were answered 200, and commands that nobody answered. */
export type Storm = { acknowledged: Sent[]; unknown: Sent[] }

type Event = {
  at: string
  actor: string
  onBehalfOf: string | null
  action: string
  reason: string | null
  changes: {
    step?: { to: { nodeId: string; id: string; action: 'approved' | 'rejected' | 'returned' } }
    data?: { to: Record<string, unknown> }
  } | null
}
type Row = {
  status: string
  data: Record<string, unknown>
  definition: WorkflowDefinition
  state: RunState
  events: Event[]
  steps: { id: string; key: string; status: string; open: number }[]
  votes: { step: string; decider: string; seat: string; action: string }[]
}

/** What about one request its recorded events do not explain; nothing, when all is well. */
export async function explained(db: pg.Client, id: string, storm: Storm): Promise<string[]> {
  const row = await load(db, id)
  const faults: string[] = []
  const blame = (fault: string) => faults.push(fault)
  const steps = new Map(row.steps.map((step) => [step.id, step]))

  // The state is what the engine makes of the events, one after the other.
  const [submitted, ...later] = row.events
  const extras = Object.fromEntries(
    Object.entries(row.state.facts.values).filter(([key]) => key.includes('.')),
  )
  const factsOf = (data: Record<string, unknown>) => ({
    values: { ...data, ...extras },
    fieldTypes: row.state.facts.fieldTypes,
  })
  let { state } = start(row.definition, factsOf(submitted!.changes!.data!.to), Date.parse(submitted!.at))
  for (const event of later) {
    const happened = eventOf(event)
    if (!happened) continue
    const result = transition(row.definition, state, happened, Date.parse(event.at))
    if (isRefusal(result))
      blame(`${event.action} at ${event.at} is recorded and cannot have been: ${result.code}`)
    else state = result.state
  }
  if (JSON.stringify(sorted(state)) !== JSON.stringify(sorted(row.state)))
    blame(
      `the state is not what its events make: ${JSON.stringify(row.state)} instead of ${JSON.stringify(state)}`,
    )

  // Every row is an index of the state, neither more nor less.
  if (row.status !== statusOf(row.definition, row.state)) blame(`the status is ${row.status}`)
  const wanted = row.state.steps.map(({ key, status }) => `${key} ${status}`).sort()
  const stored = row.steps.map(({ key, status }) => `${key} ${status}`).sort()
  if (wanted.join() !== stored.join())
    blame(`the steps are ${stored.join(', ')} instead of ${wanted.join(', ')}`)
  for (const { key, status, open } of row.steps) {
    if (status !== 'open' && open > 0) blame(`${key} is ${status} and still asks ${open}`)
    if (status === 'open' && open === 0) blame(`${key} is open and asks nobody`)
  }
  const cast = row.state.steps
    .flatMap((step) =>
      step.decisions.map(({ decider, seat, action }) => `${step.key} ${decider} ${seat} ${action}`),
    )
    .sort()
  const kept = row.votes
    .map(({ step, decider, seat, action }) => `${steps.get(step)?.key} ${decider} ${seat} ${action}`)
    .sort()
  if (cast.join() !== kept.join()) blame(`the decisions are ${kept.join(', ')} instead of ${cast.join(', ')}`)

  // What was answered happened, once; what happened beyond that was cut off before it was answered.
  for (const verb of ['decide', 'fulfill', 'resubmit', 'cancel', 'reassign']) {
    const is = (sent: Sent) => sent.id === id && sent.verb === verb
    const answered = storm.acknowledged.filter(is).length
    const unanswered = storm.unknown.filter(is).length
    const happened = row.events.filter(({ action }) => action === `itsm-requests.${verb}`).length
    if (happened < answered) blame(`${verb} was answered ${answered} times and happened ${happened} times`)
    if (happened > answered + unanswered)
      blame(`${verb} happened ${happened} times, asked ${answered + unanswered} times`)
  }

  // Who asked hears the end once: neither lost with the server nor told again by the job that it left.
  const { rows: told } = await db.query<{ event: string; count: number }>(
    `select event, count(*)::int as count from notifications where subject_id = $1 and event in
       ('request.fulfilled', 'request.decided', 'request.cancelled') group by event, employee_id`,
    [id],
  )
  if (told.some(({ count }) => count !== 1)) blame(`told ${JSON.stringify(told)}`)
  if (row.state.status === 'fulfilled' && !told.some(({ event }) => event === 'request.fulfilled'))
    blame('nobody was told that it is done')
  return faults

  function eventOf({ action, actor, onBehalfOf, changes, reason }: Event): RunEvent | null {
    const step = changes?.step ? steps.get(changes.step.to.id)?.key : undefined
    const note = reason === null ? {} : { comments: reason }
    switch (action) {
      case 'itsm-requests.decide':
        return {
          type: 'decide',
          step: step!,
          decider: actor,
          seat: onBehalfOf ?? actor,
          action: changes!.step!.to.action,
          eligible: [actor],
          ...note,
        }
      case 'itsm-requests.fulfill':
        return { type: 'fulfill', step: step!, actor, ...note }
      case 'itsm-requests.resubmit':
        return { type: 'resubmit', facts: factsOf(changes!.data!.to) }
      case 'itsm-requests.cancel':
        return { type: 'cancel', actor, ...(reason === null ? {} : { reason }) }
      default:
        return null
    }
  }
}

async function load(db: pg.Client, id: string): Promise<Row> {
  const { rows } = await db.query<Row>(
    `select r.status::text as status, r.data, w.definition, w.state,
       (select jsonb_agg(jsonb_build_object('at', a.at, 'actor', a.actor, 'onBehalfOf', a.on_behalf_of, 'action', a.action,
           'reason', a.reason, 'changes', a.changes) order by a.at, a.id) from audit_events a
         where a.entity_type = 'itsm-requests' and a.entity_id = r.id::text and a.action not like '%.denied') as events,
       (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'key', s.node_id || ':' || s.round::int, 'status', s.status,
           'open', (select count(*) from workflow_step_candidates c where c.step_id = s.id and c.open))), '[]')
         from workflow_steps s where s.run_id = w.id) as steps,
       (select coalesce(jsonb_agg(jsonb_build_object('step', d.step_id, 'decider', d.decider_id, 'seat', d.seat_id, 'action', d.action)), '[]')
         from workflow_decisions d where d.run_id = w.id) as votes
     from itsm_requests r join workflow_runs w on w.subject_kind = 'request' and w.subject_id = r.id::text where r.id = $1`,
    [id],
  )
  return rows[0]!
}

/** Keys in order, because the database keeps its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
