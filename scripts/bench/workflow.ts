import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureDatabase } from '../lib/ensureDatabase'
import { startEmbeddedPostgres } from '../lib/startEmbeddedPostgres'
import { plainRates } from './workflow/plain'
import { pureRates } from './workflow/pure'
import { validationTime } from './workflow/validation'

/**
 * `npm run bench:workflow`: how many three-step approvals a second the engine makes in memory and, committed step by
 * step with audit, on real PostgreSQL; beside others who take the same steps. All walk to the same end, or it stops.
 */
const DATA = path.resolve(import.meta.dirname, '../../.data/bench-workflow')
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8)

const cluster = await startEmbeddedPostgres(DATA)
await ensureDatabase(cluster.url('postgres'), 'steward_bench_workflow')
const url = cluster.url('steward_bench_workflow')
Object.assign(process.env, {
  DATABASE_URL: url,
  PAYLOAD_SECRET: 'measured-and-thrown-away-with-the-data',
  SUBMIT_LIMIT: '100000000',
})
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config')
const { prepareInstallation } = await import('../lib/prepareInstallation')
const { ourRate, walk } = await import('./workflow/ours')
const { queueTimes } = await import('./workflow/queue')

const round = (value: number) => Number(value >= 100 ? value.toFixed(0) : value.toPrecision(3))

console.log('In memory …')
const pure = await pureRates(SECONDS / 2)
const validation = validationTime()
console.log('Preparing the demonstration …')
const payload = await getPayload({ config })
payload.logger.level = 'silent'
await prepareInstallation(payload, url)

const durable = []
for (const clients of [1, 8]) {
  console.log(`PostgreSQL, ${clients} ${clients === 1 ? 'client' : 'clients'} …`)
  const plain = await plainRates(url, clients, SECONDS)
  const steward = await ourRate(payload, clients, SECONDS)
  durable.push({
    clients,
    'by hand (the limit)': round(plain.hand),
    'XState, snapshot and log row': round(plain.xstate),
    'Steward, audit included': round(steward),
    'of the limit': `${(steward / plain.hand).toFixed(2)} (wanted 0.4)`,
    'of XState': `${(steward / plain.xstate).toFixed(2)} (wanted 1)`,
  })
}
console.log('The queue of one person …')
const sample = await (await walk(payload, 1)).submit()
const queue = await queueTimes(payload, url, sample)

const report = {
  'three-step approvals a second in memory': {
    Steward: round(pure.ours),
    'XState 5': round(pure.xstate),
    'bpmn-engine': round(pure.bpmn),
    'transitions a second': round(pure.ours * 4),
  },
  'validation of a sound workflow': { ...validation, ms: round(validation.ms), wanted: 'below 100 ms' },
  'three-step approvals a second, each step committed': durable,
  'queue of one person': {
    ...queue,
    bare: `${queue.bare.toFixed(2)} ms`,
    ours: `${queue.ours.toFixed(2)} ms`,
    times: `${(queue.ours / queue.bare).toFixed(1)} (wanted 3 at most)`,
  },
}
const machine = {
  cpu: os.cpus()[0]?.model,
  cores: os.cpus().length,
  node: process.version,
  load: os.loadavg().map((load) => Number(load.toFixed(1))),
}
for (const [what, lines] of Object.entries(report)) {
  console.log(`\n${what}`)
  console.table(Array.isArray(lines) ? lines : [lines])
}
console.log(machine)
mkdirSync(DATA, { recursive: true })
const file = { at: new Date().toISOString(), machine, report }
writeFileSync(path.join(DATA, 'workflow.json'), `${JSON.stringify(file, null, 2)}\n`)
await payload.destroy()
await cluster.stop()
process.exit(0)
