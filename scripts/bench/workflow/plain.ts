import pg from 'pg'
import { getInitialSnapshot, getNextSnapshot } from 'xstate'
import { machine, machineEvents } from './pure'
import { rate } from './rate'

const TABLES = `
  drop table if exists hand_requests, hand_log, machine_runs, machine_log;
  create table hand_requests (id uuid primary key default gen_random_uuid(), status text not null, data jsonb not null);
  create table hand_log (id bigint generated always as identity primary key, request uuid not null, actor text, action text, at timestamptz default now());
  create table machine_runs (id uuid primary key default gen_random_uuid(), snapshot jsonb not null, version int not null default 0);
  create table machine_log (id bigint generated always as identity primary key, run uuid not null, event jsonb, at timestamptz default now());`

const data = JSON.stringify({ reason: 'measured', visitor: 'Somebody' })
const prepared = (name: string, text: string, values: unknown[]) => ({ name, text, values })

/** One transaction: begin, the statements, commit, each prepared once. */
async function transact(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  await work()
  await client.query('commit')
}

async function byHand(client: pg.Client): Promise<void> {
  let id = ''
  const log = (actor: string, action: string) =>
    client.query(
      prepared('log', 'insert into hand_log (request, actor, action) values ($1, $2, $3)', [
        id,
        actor,
        action,
      ]),
    )
  await transact(client, async () => {
    const insert = prepared(
      'new',
      `insert into hand_requests (status, data) values ('first', $1) returning id`,
      [data],
    )
    id = (await client.query<{ id: string }>(insert)).rows[0]!.id
    await log('erin', 'submit')
  })
  for (const [from, to, actor] of [
    ['first', 'second', 'ann'],
    ['second', 'delivery', 'bob'],
    ['delivery', 'fulfilled', 'fay'],
  ] as const) {
    await transact(client, async () => {
      const guarded = 'update hand_requests set status = $3 where id = $1 and status = $2'
      const { rowCount } = await client.query(prepared('step', guarded, [id, from, to]))
      if (rowCount !== 1) throw new Error('The guard held.')
      await log(actor, to)
    })
  }
}

async function byMachine(client: pg.Client): Promise<void> {
  let id = ''
  let snapshot = getInitialSnapshot(machine)
  const log = (event: unknown) =>
    client.query(
      prepared('mlog', 'insert into machine_log (run, event) values ($1, $2)', [id, JSON.stringify(event)]),
    )
  await transact(client, async () => {
    const insert = prepared('mnew', 'insert into machine_runs (snapshot) values ($1) returning id', [
      JSON.stringify(machine.getPersistedSnapshot(snapshot)),
    ])
    id = (await client.query<{ id: string }>(insert)).rows[0]!.id
    await log({ type: 'submit' })
  })
  for (const event of machineEvents) {
    await transact(client, async () => {
      const load = prepared('mget', 'select snapshot from machine_runs where id = $1 for update', [id])
      const { rows } = await client.query<{ snapshot: never }>(load)
      snapshot = getNextSnapshot(machine, machine.resolveState(rows[0]!.snapshot), event)
      const save = 'update machine_runs set snapshot = $2, version = version + 1 where id = $1'
      await client.query(prepared('mset', save, [id, JSON.stringify(machine.getPersistedSnapshot(snapshot))]))
      await log(event)
    })
  }
  if (snapshot.value !== 'fulfilled') throw new Error('The machine did not end.')
}

export type PlainRates = { hand: number; xstate: number }

/** Three-step approvals a second with each step committed: by hand, which is the limit, and by XState. */
export async function plainRates(url: string, clients: number, seconds: number): Promise<PlainRates> {
  const open = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      return client
    }),
  )
  try {
    await open[0]!.query(TABLES)
    return {
      hand: await rate(clients, seconds, (at) => byHand(open[at]!)),
      xstate: await rate(clients, seconds, (at) => byMachine(open[at]!)),
    }
  } finally {
    await Promise.all(open.map((client) => client.end()))
  }
}
