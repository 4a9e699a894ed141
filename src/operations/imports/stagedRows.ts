import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { CsvRow } from '@/src/platform/csv/readCsv'
import { query } from '@/src/platform/query'

/** The rows of an upload in the order of the file, in the batches in which they were put aside. */
export async function* stagedRows(
  req: PayloadRequest,
  upload: string,
): AsyncGenerator<CsvRow[], void, undefined> {
  for (let seq = 0; ; seq += 1) {
    const [chunk] = await query<{ rows: [number, string[]][] }>(
      req,
      sql`select rows from imports.chunks where upload = ${upload}::uuid and seq = ${seq}`,
    )
    if (!chunk) return
    yield chunk.rows.map(([line, cells]) => ({ line, cells }))
  }
}
