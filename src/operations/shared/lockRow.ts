import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/**
 * Locks one row of a collection until the end of the transaction; false when there is none. Not against
 * those who merely refer to it: two rows that each get the other as their parent would wait for each other.
 */
export async function lockRow(req: PayloadRequest, collection: string, id: string): Promise<boolean> {
  const table = sql.identifier(collection.replaceAll('-', '_'))
  const rows = await query<{ id: string }>(
    req,
    sql`select id from ${table} where id::text = ${id} for no key update`,
  )
  return rows.length > 0
}
