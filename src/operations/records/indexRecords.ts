import { createHash } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { fieldExpression } from './fieldExpression'
import { typeOf } from './typeOf'

/**
 * One index for each field that lists of a type filter by, and none for others: made and dropped without stopping
 * writers. An index knows how often each value is there, by which PostgreSQL chooses between it and the order of
 * the list. Repeatable; what was cut off is made anew.
 */
export async function indexRecords(req: PayloadRequest, id: string): Promise<void> {
  const type = await typeOf(req, id)
  const mark = `rf_${id.replaceAll('-', '').slice(-12)}_`
  const wanted = new Map(
    (type?.fields ?? [])
      .filter((field) => type!.filterable.includes(field.name) && field.type !== 'multiselect')
      .map((field) => [`${mark}${hash(`${field.name} ${kindOf(field.type)}`)}`, field]),
  )
  const there = await query<{ name: string; valid: boolean }>(
    req,
    sql`select c.relname as name, i.indisvalid as valid from pg_index i join pg_class c on c.oid = i.indexrelid
        where i.indrelid = 'records'::regclass and starts_with(c.relname, ${mark})`,
  )
  const sound = new Set(there.filter(({ valid }) => valid).map(({ name }) => name))
  const { pool } = req.payload.db as unknown as PostgresAdapter
  // Neither can be done within a transaction, and both wait for those that run: a connection of its own.
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0')
    for (const { name, valid } of there)
      if (!valid || !wanted.has(name)) await client.query(`drop index concurrently if exists "${name}"`)
    for (const [name, field] of wanted) {
      if (sound.has(name)) continue
      const expression = textOf(fieldExpression(field))
      await client.query(
        `create index concurrently if not exists "${name}" on records (${expression}, updated_at, id)
         where type_id = '${id}' and deleted_at is null`,
      )
    }
    if (wanted.size > sound.size) await client.query('analyze records')
  } finally {
    await client.query('reset statement_timeout; reset lock_timeout').catch(() => undefined)
    client.release()
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
const kindOf = (type: string) => (type === 'number' || type === 'date' ? type : 'text')

function textOf(expression: ReturnType<typeof fieldExpression>): string {
  return expression.queryChunks.map((chunk) => (chunk as { value: string[] }).value.join('')).join('')
}
