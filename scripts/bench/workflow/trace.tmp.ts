import pg from 'pg'
import { startEmbeddedPostgres } from '/work/main/scripts/lib/startEmbeddedPostgres'
const cluster = await startEmbeddedPostgres('/work/main/.data/bench-workflow')
const url = cluster.url('steward_bench_workflow')
Object.assign(process.env, {
  DATABASE_URL: url,
  PAYLOAD_SECRET: 'measured-and-thrown-away-with-the-data',
  SUBMIT_LIMIT: '1000000',
})
const { getPayload } = await import('payload')
const { default: config } = await import('/work/main/payload.config')
const { prepareInstallation } = await import('/work/main/scripts/lib/prepareInstallation')
const payload = await getPayload({ config })
payload.logger.level = 'silent'
await prepareInstallation(payload, url)
const { walk } = await import('/work/main/scripts/bench/workflow/ours')
const { whole } = await walk(payload, 1)
for (let i = 0; i < 100; i++) await whole(0)
const log: { t: number; ms: number; text: string }[] = []
const { default: pgc } = await import('pg')
const original = pg.Client.prototype.query
let on = false
;(pg.Client.prototype as any).query = function (this: any, ...args: any[]) {
  if (!on) return (original as any).apply(this, args)
  const t = performance.now()
  const text = typeof args[0] === 'string' ? args[0] : (args[0]?.text ?? String(args[0]?.constructor?.name))
  const r = (original as any).apply(this, args)
  const entry = { t, ms: 0, text: text.replace(/\s+/g, ' ').slice(0, 110) }
  log.push(entry)
  if (r && typeof r.then === 'function')
    r.then(
      () => {
        entry.ms = performance.now() - t
      },
      () => {},
    )
  else {
    entry.ms = -1
  }
  return r
}
on = true
const s = performance.now()
await whole(0)
const total = performance.now() - s
on = false
for (const e of log) console.log(e.ms.toFixed(2).padStart(7), (e.t - s).toFixed(1).padStart(7), e.text)
console.log(
  'total',
  total.toFixed(1),
  'statements',
  log.length,
  'in db',
  log.reduce((a, e) => a + Math.max(0, e.ms), 0).toFixed(1),
)
process.exit(0)
