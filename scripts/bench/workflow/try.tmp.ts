import path from 'node:path'
import { ensureDatabase } from '/work/main/scripts/lib/ensureDatabase'
import { startEmbeddedPostgres } from '/work/main/scripts/lib/startEmbeddedPostgres'
const cluster = await startEmbeddedPostgres('/work/main/.data/bench-workflow')
await ensureDatabase(cluster.url('postgres'), 'steward_bench_workflow')
const url = cluster.url('steward_bench_workflow')
Object.assign(process.env, {
  DATABASE_URL: url,
  PAYLOAD_SECRET: 'measured-and-thrown-away-with-the-data',
  SUBMIT_LIMIT: '1000000',
})
const { plainRates } = await import('/work/main/scripts/bench/workflow/plain')
const { pureRates } = await import('/work/main/scripts/bench/workflow/pure')
if (process.argv.includes('pure')) console.log(await pureRates(2))
if (process.argv.includes('plain')) for (const c of [1, 8]) console.log(c, await plainRates(url, c, 4))
if (process.argv.includes('ours')) {
  const { getPayload } = await import('payload')
  const { default: config } = await import('/work/main/payload.config')
  const { prepareInstallation } = await import('/work/main/scripts/lib/prepareInstallation')
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  await prepareInstallation(payload, url)
  const { ourRate } = await import('/work/main/scripts/bench/workflow/ours')
  for (const c of [1, 8]) console.log(c, await ourRate(payload, c, 5))
}
console.log(process.argv)
process.exit(0)
