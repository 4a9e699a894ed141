import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { Actor } from '@/access/Actor'
import { ACTIONS } from '@/src/domain/permissions/actions'
import { actionMask } from '@/src/domain/permissions/actionMask'
import { can } from '@/src/domain/permissions/can'
import { ensureDatabase } from '../lib/ensureDatabase'
import { startEmbeddedPostgres } from '../lib/startEmbeddedPostgres'
import { caslAbilities, casbinEnforcer, compileAll, mapOfSets } from './permissions/contenders'
import { chance, makeWorld, type Size } from './permissions/makeWorld'
import { storeWorld } from './permissions/storeWorld'
import { eachCall, perCall, summary, weigh, type Timing } from './permissions/timing'

/**
 * `npm run bench:permissions`: how long a check takes and what it weighs, in memory and against real PostgreSQL,
 * beside others that were given the same rights. All give the same answers to the same questions, or it stops.
 */
const DATA = path.resolve(import.meta.dirname, '../../.data/bench')
const QUESTIONS = 4096
const SIZES: Record<string, Size> = {
  '1,000 employees, 200 roles and 200 groups (depth 4), 400 resources x 11 actions': {
    employees: 1000,
    resources: 400,
    roles: 200,
    groups: 200,
    depth: 4,
    each: { roles: 3, groups: 2, grants: 2 },
  },
  '10,000 employees, 10,000 resources x 11 actions, 200,000 grants': {
    employees: 10_000,
    resources: 10_000,
    roles: 0,
    groups: 0,
    depth: 1,
    each: { roles: 0, groups: 0, grants: 20 },
  },
}

const cluster = await startEmbeddedPostgres(DATA)
await ensureDatabase(cluster.url('postgres'), 'steward_bench')
const url = cluster.url('steward_bench')
Object.assign(process.env, {
  DATABASE_URL: url,
  PAYLOAD_SECRET: 'measured-and-thrown-away-with-the-data',
  // Else Payload writes import maps and watches files while it is measured.
  NODE_ENV: 'production',
})
const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('../../payload.config')
const { migrateDatabase } = await import('../lib/migrateDatabase')
const { systemRequest } = await import('../lib/systemRequest')
const { resolveRights } = await import('@/access/resolveRights')
const { subtreeIds } = await import('@/access/subtreeIds')
const { whoCan } = await import('@/src/operations/permissions/whoCan')
const { previewChange } = await import('@/src/operations/permissions/previewChange')
const payload = await getPayload({ config })
payload.logger.level = 'silent'
await migrateDatabase(payload, url)
const req = await systemRequest(payload, 'bench')
const pool = new pg.Client({ connectionString: url })
await pool.connect()
const [version] = (await pool.query<{ server_version: string }>('show server_version')).rows

type Line = { what: string; median: string; p99: string; runs: number }
/** What was promised of the first world, as one number against its bound. */
type Target = { what: string; measured: string; bound: string; met: boolean }
const report: { world: string; lines: Line[] }[] = []
const round = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
const time = (ns: number) =>
  ns >= 1e6 ? `${round(ns / 1e6)} ms` : ns >= 1e3 ? `${round(ns / 1e3)} µs` : `${round(ns)} ns`
const line = (what: string, unit: 'ns' | 'ms', { median, p99, runs }: Timing): Line => {
  const factor = unit === 'ms' ? 1e6 : 1
  return { what, median: time(median * factor), p99: time(p99 * factor), runs }
}
const weight = (what: string, bytes: number, of: number): Line => ({
  what,
  median: `${round(bytes / of / 1024)} KB`,
  p99: '',
  runs: of,
})

const targets: Target[] = []
function target(what: string, value: number, sign: '<=' | '>=', bound: number, unit: string): Target {
  const met = sign === '<=' ? value <= bound : value >= bound
  return { what, measured: `${round(value)} ${unit}`, bound: `${sign} ${bound}`, met }
}

/** How long a list takes over HTTP, and how much of that is spent in the gates, by putting a clock around each. */
async function accessShare(id: string, now: number): Promise<{ request: Timing; access: Timing }> {
  const { signSession } = await import('./permissions/signSession')
  const token = await signSession(payload, pool, id)
  const spent: number[] = []
  let inside = 0
  const { config } = payload.collections['itsm-forms']
  const original = config.access.read
  config.access.read = async (args) => {
    const { actorOf } = await import('@/access/actorOf')
    // The rights are read once for a request, whoever asks for them first: that is measured above.
    await actorOf(args.req)
    const start = performance.now()
    const answer = await original(args)
    inside += performance.now() - start
    return answer
  }
  const list = () =>
    handleEndpoints({
      config: payload.config,
      request: new Request('http://steward.bench/api/itsm-forms', {
        headers: { host: 'steward.bench', authorization: `JWT ${token}` },
      }),
    })
  const answer = await list()
  if (answer.status !== 200) throw new Error(`The list answered ${answer.status}: ${await answer.text()}`)
  await resolveRights(req, id, now)
  const request = await eachCall(200, async () => {
    inside = 0
    await list()
    spent.push(inside)
  })
  config.access.read = original
  return { request, access: summary(spent) }
}

for (const [name, size] of Object.entries(SIZES)) {
  console.log(`\n${name}\n  storing …`)
  const world = makeWorld(size)
  await storeWorld(url, world)
  const lines: Line[] = []
  const sample = world.people.slice(0, 1000)
  const random = chance(7)
  const asked = Array.from({ length: QUESTIONS }, () => {
    const who = random(sample.length)
    const resource = random(size.resources)
    return {
      who,
      id: sample[who]!.employee.id,
      resource,
      slug: world.resources[resource]!.slug,
      action: ACTIONS[random(ACTIONS.length)]!,
    }
  })

  console.log('  in memory …')
  const ours = await weigh(() => compileAll(world, sample))
  const rights = ours.made
  const tree = rights[0]!.tree
  const check = perCall(QUESTIONS, (at) =>
    can(rights[asked[at]!.who]!, tree, asked[at]!.slug, asked[at]!.action),
  )
  const bits = perCall(
    QUESTIONS,
    (at) => (rights[asked[at]!.who]!.masks[asked[at]!.resource]! & actionMask.bit[asked[at]!.action]) !== 0,
  )
  // The limit of what is asked in words: who, on what, which action are looked up and one bit is read.
  const masksOf = new Map(rights.map(({ employeeId, masks }) => [employeeId, masks]))
  const rightsOf = new Map(rights.map((each) => [each.employeeId, each]))
  const mapOfBits = perCall(QUESTIONS, (at) => {
    const { id, slug, action } = asked[at]!
    return (masksOf.get(id)![tree.bySlug.get(slug)!]! & actionMask.bit[action]) !== 0
  })
  const cached = perCall(QUESTIONS, (at) => {
    const { id, slug, action } = asked[at]!
    return can(rightsOf.get(id)!, tree, slug, action)
  })
  const sets = await weigh(() => mapOfSets(rights))
  const inSets = perCall(QUESTIONS, (at) =>
    sets.made.get(asked[at]!.id)!.has(`${asked[at]!.slug}.${asked[at]!.action}`),
  )
  const casl = await weigh(() => caslAbilities(rights))
  const inCasl = perCall(QUESTIONS, (at) =>
    casl.made[asked[at]!.who]!.can(asked[at]!.action, asked[at]!.slug),
  )
  console.log('  casbin …')
  const casbin = await weigh(() => casbinEnforcer(world))
  // casbin walks every policy for every question: fewer questions, the same ones.
  const few = size.employees > 1000 ? 16 : 128
  const inCasbin = perCall(few, (at) =>
    casbin.made.enforceSync(asked[at]!.id, asked[at]!.slug, asked[at]!.action),
  )
  const yes = (count: number) =>
    asked.slice(0, count).filter(({ who, slug, action }) => can(rights[who]!, tree, slug, action)).length
  for (const [who, timing, count] of [
    ['bits', bits, QUESTIONS],
    ['the Map of bits', mapOfBits, QUESTIONS],
    ['our cache', cached, QUESTIONS],
    ['sets', inSets, QUESTIONS],
    ['CASL', inCasl, QUESTIONS],
    ['casbin', inCasbin, few],
  ] as const) {
    if (timing.yes !== yes(count))
      throw new Error(
        `${who} says yes ${timing.yes} times, we ${yes(count)} times: what is measured is not the same.`,
      )
  }
  lines.push(
    line('check, from employee id to answer: ours', 'ns', cached),
    line('check: a Map of bit sets with the same lookups, the limit', 'ns', mapOfBits),
    line('check, rights at hand: ours', 'ns', check),
    line('check: a bare bit set by number', 'ns', bits),
    line('check: a Map of Sets of strings', 'ns', inSets),
    line('check: @casl/ability, one ability per employee', 'ns', inCasl),
    line('check: casbin, enforceSync', 'ns', inCasbin),
    weight('memory per employee: ours, with every way it comes by', ours.bytes, sample.length),
    weight('memory per employee: a Map of Sets', sets.bytes, sample.length),
    weight('memory per employee: @casl/ability', casl.bytes, sample.length),
    weight('memory per employee: casbin (all of it, by employees)', casbin.bytes, size.employees),
    line(
      'compile one employee, everything loaded',
      'ms',
      await eachCall(10, () => compileAll(world, sample.slice(0, 100))).then((t) => ({
        ...t,
        median: t.median / 100,
        p99: t.p99 / 100,
      })),
    ),
  )

  console.log('  PostgreSQL …')
  const now = Date.now()
  const person = (at: number) => sample[at % sample.length]!.employee.id
  const raise = () => pool.query('update policy_epoch set epoch = epoch + 1')
  await resolveRights(req, person(0), now)
  const everyone = world.people.map(({ employee }) => employee.id)
  const cold: Timing[] = []
  const cache = await weigh(async () => {
    await raise()
    await resolveRights(req, everyone[0]!, now)
    cold.push(await eachCall(everyone.length - 1, (at) => resolveRights(req, everyone[at + 1]!, now)))
  })
  const cacheMB = cache.bytes / 2 ** 20
  lines.push(
    line('request path, cold: first time, tree known', 'ms', cold[0]!),
    weight('memory per employee: our cache', cache.bytes, everyone.length),
    {
      what: 'memory: 10,000 cached employees',
      median: `${round((cacheMB / everyone.length) * 10_000)} MB`,
      p99: '',
      runs: everyone.length,
    },
    line(
      'request path, cold: first after rights changed',
      'ms',
      await eachCall(200, async (at) => {
        await raise()
        return resolveRights(req, person(at), now)
      }).then(async (timing) => {
        const raising = await eachCall(200, raise)
        return { ...timing, median: timing.median - raising.median, p99: timing.p99 - raising.median }
      }),
    ),
    line(
      'request path, cold: first after resources changed, tree loaded again',
      'ms',
      await eachCall(30, async (at) => {
        await pool.query('update policy_epoch set epoch = epoch + 1, tree = tree + 1')
        return resolveRights(req, person(at), now)
      }),
    ),
  )
  await resolveRights(req, person(0), now)
  lines.push(
    line(
      'request path, cached: epoch read from PostgreSQL, check',
      'ms',
      await eachCall(1000, async () => {
        const entry = await resolveRights(req, person(0), now)
        return can(entry.rights, entry.tree, asked[0]!.slug, asked[0]!.action)
      }),
    ),
  )
  lines.push(
    line(
      'a bare select of the epoch, same connection',
      'ms',
      await eachCall(1000, () => pool.query('select epoch from policy_epoch')),
    ),
  )

  const entry = await resolveRights(req, person(0), now)
  const actor = (at: number): Actor => ({
    id: person(at),
    name: '',
    email: '',
    active: true,
    epoch: 0,
    tree,
    rights: rights[at]!,
  })
  lines.push(
    line(
      'scope of a list: ids to read below itsm',
      'ms',
      await eachCall(200, (at) => subtreeIds(actor(at), 'itsm', ['read', 'update'])),
    ),
  )
  const auditor: Actor = { ...actor(0), ...entry, rights: { ...entry.rights, superadmin: true } }
  const share = await accessShare(person(0), now)
  lines.push(
    line('a list request over HTTP, one page of forms', 'ms', share.request),
    line('of it in access functions, once rights are there', 'ms', share.access),
  )
  if (size.roles > 0) {
    targets.push(
      target(
        'a cached check against the Map of bit sets',
        cached.median / mapOfBits.median,
        '<=',
        1.5,
        'times',
      ),
      target('CASL against a cached check', inCasl.median / check.median, '>=', 8, 'times'),
      target('casbin against a cached check', inCasbin.median / cached.median, '>=', 5000, 'times'),
      target('cold resolve, median', cold[0]!.median, '<=', 1.5, 'ms'),
      target('cold resolve, p99', cold[0]!.p99, '<=', 5, 'ms'),
      target(
        'access functions in a list request',
        (100 * share.access.median) / share.request.median,
        '<=',
        2,
        'percent',
      ),
    )
  }
  targets.push(
    target(
      `10,000 cached employees of ${size.resources.toLocaleString('en')} resources`,
      (cacheMB / everyone.length) * 10_000,
      '<=',
      64,
      'MB',
    ),
  )
  const form = world.resources[size.resources - 1]!
  lines.push(
    line(
      'who-can on one form',
      'ms',
      await eachCall(5, () => whoCan(req, auditor, `${form.slug}.read`, now)),
    ),
  )
  lines.push(
    line('who-can on the root', 'ms', await eachCall(5, () => whoCan(req, auditor, 'itsm.read', now))),
  )
  const change =
    size.roles > 0
      ? { collection: 'employee-roles', id: world.graph.roles[0]!.id, data: { status: 'inactive' } }
      : {
          collection: 'permissions',
          id: world.people[0]!.grants[0]!.permissionId,
          data: { status: 'inactive' },
        }
  lines.push(
    line(
      'preview: a role or permission is switched off',
      'ms',
      await eachCall(3, () => previewChange(req, auditor, change, now)),
    ),
  )
  const move = { collection: 'permission-resources', id: form.id, data: { parent: world.resources[1]!.id } }
  lines.push(
    line(
      'preview: a form moves, everyone is compiled twice',
      'ms',
      await eachCall(3, () => previewChange(req, auditor, move, now)),
    ),
  )
  console.table(lines)
  report.push({ world: name, lines })
}

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
  path.join(DATA, 'permissions.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, targets, report }, null, 2)}\n`,
)
console.table(targets)
console.log(machine, `\nActions: there are ${ACTIONS.length}.`)
await pool.end()
await payload.destroy()
await cluster.stop()
process.exit(0)
