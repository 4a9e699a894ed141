import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { ensureBuilt } from '../lib/ensureBuilt'
import { ensureDatabase } from '../lib/ensureDatabase'
import { startEmbeddedPostgres } from '../lib/startEmbeddedPostgres'
import { startServer } from '../lib/startServer'
import { requestAs } from '../lib/requestAs'
import { drive, type Call, type Driven } from './portal/drive'
import { fillBare } from './portal/fillBare'
import { buildBare, startBare, untilUp } from './portal/processes'
import { signIn } from './portal/signIn'
import { statementsOf, type Statement } from './portal/statements'
import { decidables, subjectsOf } from './portal/subjects'

/**
 * `npm run bench:portal`: what people wait for, over HTTP, on a large company, the product as it is built; beside it
 * the same rows as bare Payload collections over REST, and a bare Next handler that sends the same SQL.
 * BENCH_REQUESTS, BENCH_EMPLOYEES, BENCH_FORMS and BENCH_SECONDS make a quick run; BENCH_DATABASE_URL takes a
 * database that is seeded already, as `npm run seed:large` leaves it.
 */
const DATA = path.resolve(import.meta.dirname, '../../.data/bench-portal')
const SECONDS = Number(process.env.BENCH_SECONDS ?? 10)
const ROWS = 20
const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback)

mkdirSync(DATA, { recursive: true })
const given = process.env.BENCH_DATABASE_URL
const cluster = given ? null : await startEmbeddedPostgres(DATA)
const urlOf = (name: string) => (cluster ? cluster.url(name) : given!.replace(/\/[^/]*$/, `/${name}`))
const url = given ?? urlOf('steward_bench_portal')
const bareUrl = urlOf('steward_bench_bare')
await ensureDatabase(urlOf('postgres'), new URL(url).pathname.slice(1))
await ensureDatabase(urlOf('postgres'), 'steward_bench_bare')
Object.assign(process.env, {
  DATABASE_URL: url,
  PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'measured-and-thrown-away-with-the-data',
  SUBMIT_LIMIT: '100000000',
})
const { getPayload, createLocalReq } = await import('payload')
const { default: config } = await import('../../payload.config')
const { prepareInstallation } = await import('../lib/prepareInstallation')
const { seedCompany } = await import('../seed/seedCompany')
const { actorOf } = await import('@/access/actorOf')
const { subtreeIds } = await import('@/access/subtreeIds')
const { catalogue } = await import('@/src/operations/requests/catalogue')
const { listMyRequests } = await import('@/src/operations/requests/listMyRequests')
const { myQueue } = await import('@/src/operations/requests/myQueue')
const { requestPage } = await import('@/src/operations/requests/requestPage')

const payload = await getPayload({ config })
payload.logger.level = 'silent'
const secret = payload.secret
await prepareInstallation(payload, url)
const client = new pg.Client({ connectionString: url })
await client.connect()
const { rows: seeded } = await client.query('select from installation where key = $1', ['seed'])
if (seeded.length === 0) {
  console.log('Seeding …')
  const until = Date.now()
  const size = {
    employees: number('BENCH_EMPLOYEES', 5000),
    categories: 40,
    forms: number('BENCH_FORMS', 400),
    requests: number('BENCH_REQUESTS', 200_000),
    seed: 1,
    until,
    since: until - 730 * 86_400_000,
  }
  await seedCompany(payload, url, size, { stage: (name) => (console.log(`  ${name}`), () => undefined) })
}
console.log('Building …')
await ensureBuilt()
await buildBare(bareUrl)

console.log('Preparing …')
const { askers, deciders } = await subjectsOf(client)
const held = new Map<string, string[]>()
const samples: Record<string, Statement[][]> = { catalogue: [], mine: [], page: [], queue: [] }
for (const { id } of [...askers, ...deciders]) {
  const { rows } = await client.query<{ email: string }>('select email from employees where id = $1', [id])
  const as = await requestAs(payload, rows[0]!.email)
  const req = () => createLocalReq({ user: { ...as.user! } }, payload)
  const actor = (await actorOf(await req()))!
  held.set(id, [...subtreeIds(actor, 'itsm', ['read', 'approve', 'fulfill', 'manage', 'admin'])])
  const asker = askers.find((each) => each.id === id)
  const take = async (name: string, work: (mine: Awaited<ReturnType<typeof req>>) => Promise<unknown>) => {
    const mine = await req()
    // Once before, so that what the product keeps is kept when it is listened to.
    await work(mine)
    samples[name]!.push(await statementsOf(() => work(mine)))
  }
  if (asker) {
    await take('catalogue', (mine) => catalogue(mine, id))
    await take('mine', (mine) => listMyRequests(mine, actor, { state: null, limit: ROWS, offset: 0 }))
    await take('page', (mine) => requestPage(mine, actor, asker.requests[0]!))
  } else await take('queue', (mine) => myQueue(mine, actor, { type: null, limit: ROWS, offset: 0 }))
}
const statementsFile = path.join(DATA, 'statements.json')
writeFileSync(statementsFile, JSON.stringify(samples))
const bareClient = new pg.Client({ connectionString: bareUrl })
await bareClient.connect()
await fillBare(client, bareUrl, held)
const ours = new Map<string, Record<string, string>>()
const theirs = new Map<string, Record<string, string>>()
const sign = async (id: string) => {
  const known = ours.get(id) ?? (await signIn(client, { collection: 'employees', id, secret }))
  ours.set(id, known)
  return known
}
for (const { id } of [...askers, ...deciders]) {
  await sign(id)
  theirs.set(id, await signIn(bareClient, { collection: 'people', id, secret }))
}

const product = await startServer(
  { WORKER: 'apart', DATABASE_URL: url, PAYLOAD_SECRET: payload.config.secret },
  'bench-portal',
)
const bare = await startBare({
  DATABASE_URL: bareUrl,
  DATABASE_URL_OF_PRODUCT: url,
  BENCH_STATEMENTS: statementsFile,
  PAYLOAD_SECRET: payload.config.secret,
})
await untilUp(`${product.url}/api/health/live`)
await untilUp(`${bare.url}/api/floor/catalogue?at=0`)

/** Calls that go through a list again and again. */
const around = <Value>(values: readonly Value[], call: (value: Value, at: number) => Call) => {
  let next = 0
  return () => {
    const at = next++ % values.length
    return call(values[at]!, at)
  }
}
const floor = (name: string) =>
  around(samples[name]!, (_, at) => ({ path: `/api/floor/${name}?at=${at}`, headers: {} }))
const sorted = (field: string) => `limit=${ROWS}&sort=${field}&depth=0`
const reads = {
  catalogue: {
    ours: around(askers, ({ id }) => ({ path: '/api/catalogue', headers: ours.get(id)! })),
    floor: floor('catalogue'),
    bare: null,
  },
  'my requests': {
    ours: around(askers, ({ id }) => ({
      path: `/api/portal/requests?limit=${ROWS}`,
      headers: ours.get(id)!,
    })),
    floor: floor('mine'),
    bare: around(askers, ({ id }) => ({
      path: `/api/requests?${sorted('-createdAt')}`,
      headers: theirs.get(id)!,
    })),
  },
  'request page': {
    ours: around(askers, ({ id, requests }, at) => ({
      path: `/api/portal/requests/${requests[at % requests.length]}`,
      headers: ours.get(id)!,
    })),
    floor: floor('page'),
    bare: around(askers, ({ id, requests }) => ({
      path: `/api/requests/${requests[0]}?depth=1`,
      headers: theirs.get(id)!,
    })),
  },
  queue: {
    ours: around(deciders, ({ id }) => ({
      path: `/api/itsm-requests/queue?limit=${ROWS}`,
      headers: ours.get(id)!,
    })),
    floor: floor('queue'),
    bare: around(deciders, ({ id }) => ({ path: `/api/tasks?${sorted('dueAt')}`, headers: theirs.get(id)! })),
  },
}

const report: Record<string, unknown>[] = []
const told = ({ perSecond, p50, p95, p99 }: Driven) => ({
  'per second': Number(perSecond.toFixed(0)),
  p50: Number(p50.toFixed(1)),
  p95: Number(p95.toFixed(1)),
  p99: Number(p99.toFixed(1)),
})
const wanted: Record<string, [number, number]> = {
  'request page': [450, 750],
  submit: [240, 350],
  decide: [240, 350],
}
const note = (
  what: string,
  clients: number,
  mine: Driven,
  floorRun: Driven | null,
  bareRun: Driven | null,
) => {
  const line = {
    what,
    clients,
    ...told(mine),
    ...(floorRun
      ? {
          floor: Number(floorRun.perSecond.toFixed(0)),
          'of floor': (mine.perSecond / floorRun.perSecond).toFixed(2),
        }
      : {}),
    ...(bareRun
      ? {
          bare: Number(bareRun.perSecond.toFixed(0)),
          'x bare': (mine.perSecond / bareRun.perSecond).toFixed(1),
        }
      : {}),
    wanted: wanted[what]
      ? `${wanted[what][clients === 1 ? 0 : 1]}/s`
      : bareRun
        ? '2.5 x bare, 0.6 of floor'
        : '0.6 of floor',
  }
  console.log(JSON.stringify(line))
  report.push(line)
}
for (const clients of [1, 16]) {
  for (const [what, { ours: mine, floor: least, bare: other }] of Object.entries(reads)) {
    const bareRun = other ? await drive(bare.url, clients, SECONDS, other) : null
    const floorRun = await drive(bare.url, clients, SECONDS, least)
    note(what, clients, await drive(product.url, clients, SECONDS, mine), floorRun, bareRun)
  }
}
const { rows: forms } = await client.query<{ slug: string }>(
  `select slug from itsm_forms where published_id is not null and slug like 'seed-%' order by slug limit 50`,
)
const answers = { reason: 'Measured', urgency: 'this week', amount: 120 }
for (const clients of [1, 16]) {
  const submit = around(askers, ({ id }, at) => ({
    method: 'POST' as const,
    path: '/api/itsm-requests/submit',
    headers: ours.get(id)!,
    body: { form: forms[at % forms.length]!.slug, data: answers },
  }))
  note('submit', clients, await drive(product.url, clients, SECONDS, submit), null, null)
}
for (const clients of [1, 16]) {
  const open = await decidables(client)
  for (const { employee } of open) await sign(employee)
  const decide = () => {
    const step = open.pop()
    return (
      step && {
        method: 'POST' as const,
        path: `/api/itsm-requests/${step.request}/decide`,
        headers: ours.get(step.employee)!,
        body: { step: step.step, action: 'approved' },
      }
    )
  }
  note('decide', clients, await drive(product.url, clients, SECONDS, decide), null, null)
}
const machine = {
  cpu: os.cpus()[0]?.model,
  cores: os.cpus().length,
  node: process.version,
  load: os.loadavg().map((load) => Number(load.toFixed(1))),
}
console.table(report)
console.log(machine)
const file = { at: new Date().toISOString(), machine, report }
writeFileSync(path.join(DATA, 'portal.json'), `${JSON.stringify(file, null, 2)}\n`)
await Promise.all([product.stop(), bare.stop()])
await bareClient.end()
await client.end()
await payload.destroy()
await cluster?.stop()
process.exit(0)
