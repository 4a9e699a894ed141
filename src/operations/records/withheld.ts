import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { readableData } from '@/src/domain/records/readableData'
import { query } from '@/src/platform/query'
import { holdsOf } from './holdsOf'
import { typesOf } from './typesOf'

/**
 * Rows of records as Payload read them, with the data that the reader may read. The type is asked of the database:
 * what the caller selected may leave it out.
 */
export async function withheld(
  req: PayloadRequest,
  actor: Actor | null,
  docs: readonly Record<string, unknown>[],
): Promise<Record<string, unknown>[]> {
  const ids = docs.flatMap((doc) => (doc.data !== undefined && typeof doc.id === 'string' ? [doc.id] : []))
  if (ids.length === 0) return docs.map(({ data: _data, ...doc }) => doc)
  const rows = await query<{ id: string; type: string }>(
    req,
    sql`select id, type_id as type from records where id = any(${sql.param(ids)}::uuid[])`,
  )
  const types = await typesOf(req, [...new Set(rows.map(({ type }) => type))])
  const typeOfRecord = new Map(rows.map(({ id, type }) => [id, types.get(type)]))
  const holds = holdsOf(actor)
  return docs.map((doc) => {
    if (doc.data === undefined) return doc
    const type = typeOfRecord.get(String(doc.id))
    return {
      ...doc,
      data: type ? readableData(type, doc.data as Record<string, unknown> | null, holds) : {},
    }
  })
}
