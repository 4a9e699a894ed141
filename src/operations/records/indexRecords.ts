import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { fieldIndexes } from './fieldIndexes'
import { indexPrefix } from './indexPrefix'
import { measureFields } from './measureFields'
import { typeOf } from './typeOf'

/**
 * The indexes that lists of a type need, and none that they do not: made and dropped without stopping writers, with
 * statistics by which PostgreSQL chooses between them and the order of the list. Repeatable; what was cut off is made
 * anew.
 */
export async function indexRecords(req: PayloadRequest, id: string): Promise<void> {
  const type = await typeOf(req, id)
  const wanted = type ? fieldIndexes(type) : new Map<string, string>()
  const there = await query<{ name: string; valid: boolean }>(
    req,
    sql`select c.relname as name, i.indisvalid as valid from pg_index i join pg_class c on c.oid = i.indexrelid
        where i.indrelid = 'records'::regclass and starts_with(c.relname, ${indexPrefix(id)})`,
  )
  const sound = new Set(there.filter(({ valid }) => valid).map(({ name }) => name))
  const { pool } = req.payload.db as unknown as PostgresAdapter
  // Neither can be done within a transaction, and both wait for those that run: a connection of its own.
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0')
    for (const { name, valid } of there)
      if (!valid || !wanted.has(name)) await client.query(`drop index concurrently if exists "${name}"`)
    for (const [name, definition] of wanted)
      if (!sound.has(name))
        await client.query(`create index concurrently if not exists "${name}" on records ${definition}`)
    const measured = await measureFields(req, client)
    if (measured || wanted.size > sound.size) await client.query('analyze records')
  } finally {
    await client.query('reset statement_timeout; reset lock_timeout').catch(() => undefined)
    client.release()
  }
}
