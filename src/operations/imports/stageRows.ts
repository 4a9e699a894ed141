import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { CsvRow } from '@/src/platform/csv/readCsv'
import { query } from '@/src/platform/query'

/** Rows are kept and read by so many at once: as one value they cost a hundredth of what they cost one by one. */
const CHUNK = 2_000
/** A chunk of long rows ends earlier, at about so many characters. */
const CHUNK_LENGTH = 2_000_000

/** Puts rows aside under `upload` as they are read. Answers how many. */
export async function stageRows(
  req: PayloadRequest,
  upload: string,
  rows: AsyncIterable<CsvRow>,
): Promise<number> {
  let seq = 0
  let count = 0
  let length = 0
  let chunk: [number, string[]][] = []
  const store = async () => {
    if (chunk.length === 0) return
    await query(
      req,
      sql`insert into imports.chunks (upload, seq, rows) values (${upload}::uuid, ${seq}, ${JSON.stringify(chunk)}::jsonb)`,
    )
    seq += 1
    chunk = []
    length = 0
  }
  for await (const { line, cells } of rows) {
    chunk.push([line, cells])
    count += 1
    length += cells.reduce((sum, cell) => sum + cell.length, 0)
    if (chunk.length >= CHUNK || length >= CHUNK_LENGTH) await store()
  }
  await store()
  return count
}
