import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import type { SanitizedConfig } from 'payload'
import { auditChange } from '@/hooks/audit/auditChange'
import { captureBefore } from '@/hooks/audit/captureBefore'
import { ensureDatabase } from '../lib/ensureDatabase'
import { startEmbeddedPostgres } from '../lib/startEmbeddedPostgres'
import { eachCall } from './permissions/timing'

/**
 * `npm run bench:audit [-- <events>]`: what the trail costs a write, how fast events are sealed, and how fast a
 * chain is proved. A write is an edit of a department through all hooks and guards, with the trail and without it
 * in turn, on one database that starts empty.
 */
const DATA = path.resolve(import.meta.dirname, '../../.data/bench')
const EVENTS = Number(process.argv[2] ?? 1_000_000)
const SECRET = 'measured-and-thrown-away-with-the-data'
const cluster = await startEmbeddedPostgres(DATA)
const admin = new pg.Client({ connectionString: cluster.url('postgres') })
await admin.connect()
await admin.query('drop database if exists steward_bench_audit with (force)')
await ensureDatabase(cluster.url('postgres'), 'steward_bench_audit')
const url = cluster.url('steward_bench_audit')
Object.assign(process.env, { DATABASE_URL: url, PAYLOAD_SECRET: SECRET })
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config')
const { migrateDatabase } = await import('../lib/migrateDatabase')
const { systemRequest } = await import('../lib/systemRequest')
const { asSystem } = await import('@/src/platform/asSystem')
const { recordEvents } = await import('@/src/operations/shared/recordEvents')
const { sealEvents } = await import('@/src/operations/audit/sealEvents')
const { verifyChain } = await import('@/src/operations/audit/verifyChain')

const payload = await getPayload({ config })
payload.logger.level = 'silent'
await migrateDatabase(payload, url)
const { safePostgresAdapter } = await import('@/src/platform/safePostgresAdapter')
const bare = await getPayload({
  key: 'without the trail',
  config: {
    ...(await config),
    onInit: async () => undefined,
    db: safePostgresAdapter({ connectionString: url, migrationDir: 'migrations', poolMax: 4 }),
    collections: (await config).collections.map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeOperation: collection.hooks.beforeOperation?.filter((hook) => hook !== captureBefore),
        afterChange: collection.hooks.afterChange?.filter((hook) => hook !== auditChange),
      },
    })),
  } as SanitizedConfig,
})
bare.logger.level = 'silent'

const department = await payload.create({
  collection: 'departments',
  data: { name: 'Measured', slug: 'measured' },
  ...asSystem(await systemRequest(payload, 'bench')),
})
let edits = 0
const edit = async (on: typeof payload) => {
  edits += 1
  await on.update({
    collection: 'departments',
    id: department.id,
    data: { name: `Measured ${edits}` },
    ...asSystem(await systemRequest(on, 'bench')),
  })
}
console.log('Writes with and without the trail …')
await eachCall(50, () => edit(payload))
await eachCall(50, () => edit(bare))
const samples: { with: number[]; without: number[] } = { with: [], without: [] }
for (let round = 0; round < 10; round += 1) {
  samples.with.push((await eachCall(60, () => edit(payload))).median)
  samples.without.push((await eachCall(60, () => edit(bare))).median)
}
const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const cost = middle(samples.with) / middle(samples.without) - 1

console.log(`${EVENTS.toLocaleString('en')} events …`)
const BATCH = 2_000
const written = performance.now()
for (let done = 0; done < EVENTS; done += BATCH) {
  const req = await systemRequest(payload, 'bench')
  await recordEvents(
    req,
    Array.from({ length: Math.min(BATCH, EVENTS - done) }, (_, at) => ({
      action: 'itsm-requests.decide',
      entityType: 'itsm-requests',
      entityId: String(department.id),
      reason: `Fine by me, number ${done + at}`,
      changes: { status: { from: 'pending_approval', to: 'approved' }, steps: { from: 1, to: 2 } },
    })),
  )
}
const writing = (performance.now() - written) / 1000
const req = await systemRequest(payload, 'bench')
const sealStart = performance.now()
const sealed = await sealEvents(req)
const sealing = (performance.now() - sealStart) / 1000
await (payload.db as unknown as PostgresAdapter).pool.query('vacuum analyze audit_events, audit_seals')
let peak = 0
const verifyStart = performance.now()
const chain = await verifyChain(req, {
  secrets: [SECRET],
  onProgress: () => (peak = Math.max(peak, process.memoryUsage().rss)),
})
const verifying = (performance.now() - verifyStart) / 1000

const lines = [
  { measure: 'an edit without the trail', value: middle(samples.without), unit: 'ms', target: '' },
  { measure: 'an edit with the trail', value: middle(samples.with), unit: 'ms', target: '' },
  { measure: 'what the trail costs', value: cost * 100, unit: '%', target: '<= 15' },
  { measure: 'events written in batches', value: EVENTS / writing, unit: '/s', target: '' },
  { measure: 'events sealed', value: sealed / sealing, unit: '/s', target: '>= 2,000' },
  {
    measure: `${chain.events.toLocaleString('en')} events verified`,
    value: verifying,
    unit: 's',
    target: '< 30 for a million',
  },
  { measure: 'memory at its highest while verifying', value: peak / 2 ** 20, unit: 'MB', target: '' },
  { measure: 'faults found', value: chain.faultCount, unit: '', target: '0' },
].map((line) => ({ ...line, value: Math.round(line.value * 100) / 100 }))
console.table(lines)
mkdirSync(DATA, { recursive: true })
writeFileSync(
  path.join(DATA, 'audit.json'),
  JSON.stringify(
    { cpu: os.cpus()[0]?.model, cores: os.cpus().length, node: process.version, lines },
    null,
    2,
  ),
)
await admin.end()
await bare.destroy()
await payload.destroy()
await cluster.stop()
process.exit(0)
