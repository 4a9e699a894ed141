import { SingleBar, Presets } from 'cli-progress'
import { ensureEnvironment } from './lib/ensureEnvironment'

/**
 * `npm run seed:large`: a large company beside the demonstration, with years of requests. SEED_EMPLOYEES,
 * SEED_CATEGORIES, SEED_FORMS, SEED_REQUESTS and SEED set its size and its chance; `--force` lets it into a database
 * that people work in.
 */
const { stop } = await ensureEnvironment()
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { prepareInstallation } = await import('./lib/prepareInstallation')
const { seedCompany } = await import('./seed/seedCompany')

const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback)
const until = Date.now()
const size = {
  employees: number('SEED_EMPLOYEES', 5000),
  categories: number('SEED_CATEGORIES', 40),
  forms: number('SEED_FORMS', 400),
  requests: number('SEED_REQUESTS', 200_000),
  seed: number('SEED', 1),
  until,
  since: until - 730 * 86_400_000,
}
const url = process.env.DATABASE_URL!
const payload = await getPayload({ config })
payload.logger.level = 'warn'
await prepareInstallation(payload, url)

const began = performance.now()
const bar = new SingleBar(
  {
    format: '{stage} |{bar}| {percentage}% | {value} of {total} | {eta_formatted} left',
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 10_000,
  },
  Presets.shades_classic,
)
const stage = (name: string, total: number) => {
  bar.stop()
  bar.start(total, 0, { stage: name.padEnd(22) })
  return (done: number) => bar.increment(done)
}
try {
  await seedCompany(payload, url, size, { force: process.argv.includes('--force'), stage })
  bar.stop()
  console.log(`Done in ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`)
} catch (error) {
  bar.stop()
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
await payload.destroy()
await stop()
process.exit()
