import pg from 'pg'
import { getPayload } from 'payload'
import { AUDIT_TRIGGERS } from './auditTriggers'

/**
 * Fills the database of `DATABASE_URL` once: schema, the triggers that demand audit events, then foundation
 * and demonstration, which therefore prove that they leave events too. A process of its own, because
 * whoever clones the database as a template must be the only one connected to it.
 */
const url = process.env.DATABASE_URL!
const { default: config } = await import('../../payload.config')
const { migrateDatabase } = await import('../../scripts/lib/migrateDatabase')
const { prepareInstallation } = await import('../../scripts/lib/prepareInstallation')

const payload = await getPayload({ config })
await migrateDatabase(payload, url)
const client = new pg.Client({ connectionString: url })
await client.connect()
await client.query(AUDIT_TRIGGERS)
await client.end()
await prepareInstallation(payload, url)
process.exit(0)
