import { ensureEnvironment } from './lib/ensureEnvironment'

const { stop } = await ensureEnvironment()
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { migrateDatabase } = await import('./lib/migrateDatabase')

const payload = await getPayload({ config })
await migrateDatabase(payload, process.env.DATABASE_URL!)
await payload.destroy()
await stop()
process.exit(0)
