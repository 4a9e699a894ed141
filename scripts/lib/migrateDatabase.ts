import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { Payload } from 'payload'

/** Any number that nothing else locks by. */
const LOCK = 7_349_001

/** Brings the schema up to date under an advisory lock: of several that start at once, one migrates. */
export async function migrateDatabase(payload: Payload, connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await runMigrations({ connectionString })
    await payload.db.migrate()
  } finally {
    await client.end()
  }
}
