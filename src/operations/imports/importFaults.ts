import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { CsvCell } from '@/src/platform/csv/csvLine'
import { query } from '@/src/platform/query'
import { requireImport } from './requireImport'

const BATCH = 5_000

/** Every kept fault of an import as rows of a table: line, field, what stood there, rule, message. */
export async function importFaults(
  req: PayloadRequest,
  actor: Actor,
  id: string,
): Promise<{ fileName: string; columns: string[]; rows: AsyncIterable<CsvCell[]> }> {
  const { fileName, upload } = await requireImport(req, actor, id)
  return {
    fileName: `${fileName.replace(/\.[^.]*$/, '')}-errors.csv`,
    columns: ['line', 'field', 'value', 'rule', 'message'],
    rows: batches(),
  }

  async function* batches(): AsyncGenerator<CsvCell[]> {
    for (let offset = 0; ; offset += BATCH) {
      const rows = await query<{ line: number; field: string; value: string; rule: string; message: string }>(
        req,
        sql`select line, field, value, rule, message from imports.faults where upload = ${upload}::uuid
            order by line, ctid limit ${BATCH} offset ${offset}`,
      )
      for (const { line, field, value, rule, message } of rows) yield [line, field, value, rule, message]
      if (rows.length < BATCH) return
    }
  }
}
