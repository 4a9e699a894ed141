import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { Watched } from './Watched'

/** Who follows a thing and still may see it, in the order in which they began. */
export async function watchersOf(
  req: PayloadRequest,
  { table, column, whoMaySee }: Watched,
  id: string,
): Promise<{ id: string; name: string }[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`select employee_id as id from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id}::uuid order by since`,
  )
  const ids = rows.map((row) => row.id)
  const seeing = await whoMaySee(req, id, ids, Date.now())
  return ids.flatMap((employee) => seeing.get(employee) ?? [])
}
