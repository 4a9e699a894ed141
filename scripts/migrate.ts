import { ensureEnvironment } from './lib/ensureEnvironment'

/** `npm run migrate`: the release step. Schema and foundation, under a lock; no demonstration data. */
const { stop } = await ensureEnvironment()
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { migrateDatabase } = await import('./lib/migrateDatabase')
const { systemRequest } = await import('./lib/systemRequest')
const { ensureFoundation } = await import('@/src/operations/permissions/ensureFoundation')

const payload = await getPayload({ config })
await migrateDatabase(payload, process.env.DATABASE_URL!)
await ensureFoundation(await systemRequest(payload, 'foundation'))
console.log('The database is up to date.')
await stop()
process.exit(0)
