import { createLocalReq, type Payload } from 'payload'
import pg from 'pg'
import { actorOf } from '@/access/actorOf'
import { myQueue } from '@/src/operations/requests/myQueue'
import { eachCall } from '../permissions/timing'
import { requestAs } from '../../lib/requestAs'

const RUNNING = 100_000

/** Copies of one running request: as many people's work as a large company has, mona's among it. */
const FILL = `
  with one as (
    select r.id as request, w.id as run, s.id as step, s.node_id from itsm_requests r
      join workflow_runs w on w.subject_kind = 'request' and w.subject_id = r.id::text
      join workflow_steps s on s.run_id = w.id and s.status = 'open' where r.id = $1::uuid),
  copies as (select gen_random_uuid() as request, gen_random_uuid() as run, gen_random_uuid() as step, n from generate_series(1, $2::int) n),
  requests as (
    insert into itsm_requests (id, number, form_id, form_version_id, category_id, resource_id, requester_id, requested_for_id, status,
        priority, data, sla_due_at, sla_breached, sla_pauses, rev, created_at, updated_at)
    select c.request, 'BENCH-' || c.n, r.form_id, r.form_version_id, r.category_id, r.resource_id, r.requester_id, r.requested_for_id,
      r.status, r.priority, r.data, r.sla_due_at + c.n * interval '1 second', false, '[]', 1, r.created_at, r.updated_at
    from copies c, one o join itsm_requests r on r.id = o.request returning id),
  runs as (
    insert into workflow_runs (id, subject_kind, subject_id, definition, state, status, round)
    select c.run, 'request', c.request::text, w.definition, w.state, w.status, w.round from copies c, one o join workflow_runs w on w.id = o.run),
  steps as (
    insert into workflow_steps (id, run_id, node_id, type, label, round, status, since, due_at, understaffed)
    select c.step, c.run, s.node_id, s.type, s.label, s.round, s.status, s.since, s.due_at, false
    from copies c, one o join workflow_steps s on s.id = o.step)
  insert into workflow_step_candidates (step_id, employee_id, seat_id, subject_id, why, open)
  select c.step, e.id, e.id, c.request::text, 'roles', true
  from copies c join lateral (
    select id from (select id, row_number() over (order by id) as nr, count(*) over () as of from employees where status = 'active') p
    where p.nr = c.n % p.of + 1) e on true`

/** What the queue asks of its index, bare: the open steps of one person, oldest due first. */
const BARE = `
  select s.id, r.number, s.since, s.due_at from workflow_step_candidates c
    join workflow_steps s on s.id = c.step_id and s.status = 'open'
    join itsm_requests r on r.id = c.subject_id::uuid
  where c.employee_id = $1::uuid and c.open
  order by coalesce(s.due_at, r.sla_due_at) nulls last, s.since, s.id limit 100`

export type QueueTimes = { running: number; waiting: number; bare: number; ours: number }

/** Milliseconds for the queue of one person among 100,000 running requests, and for its bare indexed statement. */
export async function queueTimes(payload: Payload, url: string, sample: string): Promise<QueueTimes> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: there } = await client.query<{ count: number }>(
      `select count(*)::int as count from itsm_requests where number like 'BENCH-%'`,
    )
    const missing = RUNNING - there[0]!.count
    if (missing > 0) await client.query(FILL, [sample, missing])
    for (const table of ['itsm_requests', 'workflow_runs', 'workflow_steps', 'workflow_step_candidates'])
      await client.query(`vacuum analyze ${table}`)
    const req = await requestAs(payload, 'mona@steward.example')
    const mine = await createLocalReq({ user: req.user! }, payload)
    const actor = (await actorOf(mine))!
    const ask = () => myQueue(mine, actor, { type: null, limit: 100, offset: 0 })
    const { totalDocs } = await ask()
    const bare = await eachCall(60, () => client.query({ name: 'bare', text: BARE, values: [actor.id] }))
    const ours = await eachCall(60, ask)
    return { running: RUNNING, waiting: totalDocs, bare: bare.median, ours: ours.median }
  } finally {
    await client.end()
  }
}
