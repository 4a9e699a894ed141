import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import pg from 'pg'
import type { PayloadRequest } from 'payload'
import { ensureDatabase } from '../lib/ensureDatabase'
import { startEmbeddedPostgres } from '../lib/startEmbeddedPostgres'
import { bareAllocation } from './inventory/bareAllocation'
import { clearStock, makeItems, makeRequests } from './inventory/makeStock'
import { eachCall, type Timing } from './permissions/timing'

/**
 * `npm run bench:inventory`: how fast things are handed out under one lock, imported, listed and found, each beside
 * the same done bare in the same run, on real PostgreSQL. Everything is checked first: a wrong answer stops it. Names of
 * parts (`-- hand-out import lists`) measure only those.
 */
const DATA = path.resolve(import.meta.dirname, '../../.data/bench')
const NAME = 'steward_bench_inventory'
const [REQUESTS, STOCK, TYPES, EACH, ROWS] = [200, 100, 5, 100_000, 100_000]
const ROUNDS = 5
const AT_ONCE = 20
const PARTS = process.argv.slice(2)
const measured = (part: string) => PARTS.length === 0 || PARTS.includes(part)

const cluster = await startEmbeddedPostgres(DATA)
const admin = new pg.Client({ connectionString: cluster.url('postgres') })
await admin.connect()
await admin.query(`drop database if exists ${NAME} with (force)`)
await admin.end()
await ensureDatabase(cluster.url('postgres'), NAME)
const url = cluster.url(NAME)
Object.assign(process.env, { DATABASE_URL: url, PAYLOAD_SECRET: 'measured-and-thrown-away-with-the-data' })
const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('../../payload.config')
const { prepareInstallation } = await import('../lib/prepareInstallation')
const { requestAs } = await import('../lib/requestAs')
const { runJobs } = await import('../lib/runJobs')
const { systemRequest } = await import('../lib/systemRequest')
const { actorOf } = await import('@/access/actorOf')
const { beginStep } = await import('@/src/operations/imports/beginStep')
const { createImport } = await import('@/src/operations/imports/createImport')
const { workImport } = await import('@/src/operations/imports/workImport')
const { listItems } = await import('@/src/operations/inventory/listItems')
const { reserveEquipment } = await import('@/src/operations/inventory/reserveEquipment')
const { asSystem } = await import('@/src/platform/asSystem')
const { query } = await import('@/src/platform/query')
const { withTransaction } = await import('@/src/platform/withTransaction')
const payload = await getPayload({ config })
payload.logger.level = 'silent'
await prepareInstallation(payload, url)
const system = await systemRequest(payload, 'bench')
const client = new pg.Client({ connectionString: url })
await client.connect()
const [version] = (await client.query<{ server_version: string }>('show server_version')).rows

const lines: { what: string; value: string; factor: string; wanted: string }[] = []
let missed = 0
const round = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2))
const note = (what: string, value: string, factor?: number, least?: number) => {
  const met = factor === undefined || least === undefined || factor >= least
  if (!met) missed += 1
  lines.push({
    what,
    value,
    factor: factor === undefined ? '' : round(factor),
    wanted: least === undefined ? '' : `>= ${least}${met ? '' : ' MISSED'}`,
  })
}
const middle = (timings: Timing[]) =>
  [...timings].sort((a, b) => a.median - b.median)[Math.floor(timings.length / 2)]!
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

const types: string[] = []
for (let index = 0; index <= TYPES + 1; index += 1) {
  const { id } = await payload.create({
    collection: 'inventory-types',
    data: {
      name: `Bench ${index}`,
      slug: `bench-${index}`,
      validationRules: { pattern: '[A-Z]+-[0-9]{6}', format: 'uppercase' },
      fields:
        index === TYPES + 1
          ? [
              { name: 'model', label: 'Model', type: 'text', required: true },
              { name: 'seats', label: 'Seats', type: 'number', min: 1, max: 9 },
              { name: 'leased', label: 'Leased', type: 'checkbox' },
            ]
          : [],
    } as never,
    ...asSystem(system),
  })
  types.push(String(id))
}
await runJobs(payload, url)

if (measured('hand-out')) await handOut()
if (measured('import')) await importRows()
if (measured('lists')) await listAndSearch()

console.table(lines)
mkdirSync(DATA, { recursive: true })
const machine = {
  cpu: os.cpus()[0]?.model,
  cores: os.cpus().length,
  memoryGB: Math.round(os.totalmem() / 2 ** 30),
  node: process.version,
  postgres: version?.server_version,
  load: os.loadavg()[0],
}
writeFileSync(
  path.join(DATA, 'inventory.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, lines }, null, 2)}\n`,
)
console.log(machine, missed === 0 ? '\nEvery bound is kept.' : `\n${missed} bounds are missed.`)
await client.end()
await payload.destroy()
await cluster.stop()
process.exit(missed === 0 ? 0 : 1)

async function handOut(): Promise<void> {
  console.log(`\nHanding out: ${REQUESTS} at once for ${STOCK} items`)
  const pool = new pg.Pool({ connectionString: url, max: AT_ONCE })
  const shop = types[0]!
  await makeItems(client, shop, STOCK, 'FREE-')
  const requests = await makeRequests(client, shop, REQUESTS)
  const as: PayloadRequest[] = await Promise.all(
    requests.map(() => createLocalReq({ context: { via: 'cli', systemTask: 'bench' } }, payload)),
  )
  const ours = (at: number) => withTransaction(as[at]!, () => reserveEquipment(as[at]!, requests[at]!))
  const bare = (trail: boolean) => (at: number) => bareAllocation(pool, shop, requests[at]!, { trail })
  async function rush(one: (at: number) => Promise<unknown>): Promise<number> {
    await clearStock(client, shop)
    const start = performance.now()
    // All 200 are there at once; what a pool of connections cannot take waits outside, for ours as for the bare ones.
    const line = requests.map((_, at) => at)
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let at = line.shift(); at !== undefined; at = line.shift()) await one(at)
      }),
    )
    const seconds = (performance.now() - start) / 1000
    const { rows } = await client.query<{ item: string | null }>(
      'select assigned_inventory_id as item from itsm_requests where inventory_type_id = $1 order by inventory_waiting_since, number',
      [shop],
    )
    const served = rows.slice(0, STOCK).map(({ item }) => item)
    const distinct = new Set(served.filter((item) => item !== null)).size
    if (rows.length !== REQUESTS || distinct !== STOCK || rows.slice(STOCK).some(({ item }) => item !== null))
      throw new Error(
        `${distinct} distinct items for the first ${STOCK} of ${rows.length}: somebody was overtaken, or one was given twice.`,
      )
    return REQUESTS / seconds
  }
  const rates = { ours: [] as number[], trail: [] as number[], bare: [] as number[] }
  await rush(ours)
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    rates.trail.push(await rush(bare(true)))
    rates.ours.push(await rush(ours))
    rates.bare.push(await rush(bare(false)))
  }
  const rate = median(rates.ours)
  note('handed out: bare SQL, item and request only', `${round(median(rates.bare))} /s`)
  note('handed out: bare SQL that leaves history and audit events', `${round(median(rates.trail))} /s`)
  note(
    'handed out: ours, beside bare SQL with history and events',
    `${round(rate)} /s`,
    rate / median(rates.trail),
    0.5,
  )
  note('handed out: ours, beside bare SQL without', `${round(rate)} /s`, rate / median(rates.bare), 0.5)
  await pool.end()
}

async function importRows(): Promise<void> {
  console.log(`Import: ${ROWS} rows`)
  const csv = ['type,identifier,model,seats,leased,acquiredOn,notes']
  for (let row = 1; row <= ROWS; row += 1)
    csv.push(
      `bench-${TYPES + 1},imp-${String(row).padStart(6, '0')},Model ${row % 40},${1 + (row % 9)},${row % 2 ? 'yes' : 'no'},2024-0${1 + (row % 9)}-11,Shelf ${row % 100}`,
    )
  const keeper = await requestAs(payload, 'admin@steward.example')
  async function imported(
    content: string,
  ): Promise<{ check: number; run: number; counts: Record<string, unknown> }> {
    const id = await createImport(keeper, {
      kind: 'inventory-items',
      fileName: 'bench.csv',
      source: (async function* () {
        for (let at = 0; at < content.length; at += 65_536) yield Buffer.from(content.slice(at, at + 65_536))
      })(),
    })
    const took = { check: 0, run: 0 }
    for (const step of ['check', 'run'] as const) {
      await beginStep(keeper, id, { step, input: {}, queued: false })
      const start = performance.now()
      await workImport(system, id, step)
      took[step] = (performance.now() - start) / 1000
    }
    const doc = await payload.findByID({ collection: 'imports', id, ...asSystem(system) })
    return { ...took, counts: doc as unknown as Record<string, unknown> }
  }
  const first = await imported(csv.join('\n'))
  if (first.counts.status !== 'done' || first.counts.created !== ROWS)
    throw new Error(`The import ended ${String(first.counts.status)}: ${String(first.counts.reason)}`)
  note('import: rows checked, nothing written', `${round(ROWS / first.check)} /s`, ROWS / first.check, 2000)
  note(
    'import: rows checked and added, with an event each',
    `${round(ROWS / first.run)} /s`,
    ROWS / first.run,
    2000,
  )
  const second = await imported(
    csv.map((line, at) => (at === 0 ? line : line.replace(/Shelf/, 'Rack'))).join('\n'),
  )
  if (second.counts.updated !== ROWS) throw new Error('The second import did not update every row.')
  note('import: rows checked and updated', `${round(ROWS / second.run)} /s`, ROWS / second.run, 2000)
}

async function listAndSearch(): Promise<void> {
  console.log(`Lists: ${TYPES * EACH} items, the rights of one type`)
  for (let index = 1; index <= TYPES; index += 1)
    await makeItems(client, types[index]!, EACH, `B${'ABCDE'[index - 1]}-`)
  await client.query('vacuum analyze inventory_items')
  const reader = await payload.create({
    collection: 'employees',
    data: {
      email: 'reader@steward.example',
      name: 'Reader',
      status: 'active',
      password: 'measured-only',
    } as never,
    ...asSystem(system),
  })
  const { docs: permissions } = await payload.find({
    collection: 'permissions',
    where: { slug: { equals: 'inventory-bench-3.read' } },
    limit: 1,
    ...asSystem(system),
  })
  await payload.create({
    collection: 'permission-grants',
    data: { employee: reader.id, permission: permissions[0]!.id },
    ...asSystem(system),
  })
  const req = await requestAs(payload, 'reader@steward.example')
  const actor = (await actorOf(req))!
  const list = (query: object) => listItems(req, actor, query)
  const found = (where: object, page: number, sort = 'identifier'): Promise<Shown> =>
    payload.find({
      collection: 'inventory-items',
      where: where as never,
      page,
      limit: 25,
      sort,
      depth: 0,
      req,
      overrideAccess: false,
    })
  /** The collection as Payload alone makes it: without the indexes that we wrote by hand, which come back at the end. */
  const bare = async (work: () => Promise<Timing>): Promise<Timing> => {
    const id = await payload.db.beginTransaction()
    if (!id) throw new Error('The database did not open a transaction.')
    req.transactionID = id
    try {
      await query(
        req,
        sql`drop index inventory_items_in_order, inventory_items_by_status, inventory_items_newest, inventory_items_words`,
      )
      return await work()
    } finally {
      delete req.transactionID
      await payload.db.rollbackTransaction(id)
    }
  }
  type Shown = { docs: readonly { id: string; identifier: string }[] }
  const cases: { what: string; ours: () => Promise<Shown>; payloads: () => Promise<Shown> }[] = []
  let cursor: string | null = null
  for (let page = 0; page < 5; page += 1)
    cursor = (await list({ limit: 200, ...(cursor ? { after: cursor } : {}) })).next
  const deep = cursor!
  cases.push(
    { what: 'first page', ours: () => list({}), payloads: () => found({}, 1) },
    { what: 'page after 1,000', ours: () => list({ after: deep }), payloads: () => found({}, 41) },
    {
      what: 'newest changes first',
      ours: () => list({ sort: '-updatedAt' }),
      payloads: () => found({}, 1, '-updatedAt'),
    },
    {
      what: 'of one status',
      ours: () => list({ status: 'under_repair' }),
      payloads: () => found({ status: { equals: 'under_repair' } }, 1),
    },
    {
      what: 'search for an identifier',
      ours: () => list({ q: 'C-0421' }),
      payloads: () => found({ identifier: { contains: 'C-0421' } }, 1),
    },
    {
      what: 'search for digits within',
      ours: () => list({ q: '4217' }),
      payloads: () => found({ identifier: { contains: '4217' } }, 1),
    },
    {
      what: 'search for what is not there',
      ours: () => list({ q: 'zebra' }),
      payloads: () => found({ identifier: { contains: 'zebra' } }, 1),
    },
  )
  const show = ({ median: each, p99 }: Timing) => `${round(each)} ms (p99 ${round(p99)})`
  for (const each of cases) {
    const [mine, theirs] = [await each.ours(), await each.payloads()]
    const ids = (docs: Shown['docs']) => docs.map(({ identifier }) => identifier).join()
    if (each.what !== 'newest changes first' && ids(mine.docs) !== ids(theirs.docs))
      throw new Error(`${each.what}: the two lists differ.`)
    // In turns, so that whatever else the machine does meets all of them alike.
    const took = { fast: [] as Timing[], helped: [] as Timing[], slow: [] as Timing[] }
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      took.fast.push(await eachCall(20, each.ours))
      took.helped.push(await eachCall(6, each.payloads))
      took.slow.push(await bare(() => eachCall(6, each.payloads)))
    }
    const [fast, helped, slow] = [middle(took.fast), middle(took.helped), middle(took.slow)]
    note(`${each.what}: a bare Payload list`, show(slow))
    note(`${each.what}: a Payload list that has our indexes too`, show(helped), helped.median / fast.median)
    note(`${each.what}: ours`, show(fast), slow.median / fast.median, 4)
  }
}
