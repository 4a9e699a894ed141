import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { ImportRecord } from './ImportRecord'

/** One import, or null; with `lock` its row is held until the end of the transaction. */
export async function loadImport(
  req: PayloadRequest,
  id: string,
  { lock = false } = {},
): Promise<ImportRecord | null> {
  const [row] = await query<ImportRecord>(
    req,
    sql`select id, kind, file_name as "fileName", encoding, delimiter, columns, mapping, options, status, rows::int,
          empty_rows::int as "emptyRows", created::int, updated::int, unchanged::int, ended::int, failed::int, warnings, reason,
          undoable, upload, started_by_id as "startedBy", acted_by_id as "actedBy"
        from imports where id = ${id}::uuid ${lock ? sql`for no key update` : sql``}`,
  )
  return row ?? null
}
