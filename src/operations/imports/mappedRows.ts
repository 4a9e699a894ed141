import type { PayloadRequest } from 'payload'
import type { ImportRow } from '@/src/domain/imports/ImportRow'
import { isRowFault } from '@/src/domain/imports/isRowFault'
import { rowReader } from '@/src/domain/imports/rowReader'
import type { FaultSink } from './faultSink'
import type { ImportRecord } from './ImportRecord'
import type { progressOf } from './progressOf'
import { stagedRows } from './stagedRows'

/** The rows of an import by field name, batch by batch; rows of another width than the header go to the faults. */
export async function* mappedRows(
  req: PayloadRequest,
  found: ImportRecord,
  sink: FaultSink,
  report: ReturnType<typeof progressOf>,
): AsyncGenerator<ImportRow[], void, undefined> {
  const read = rowReader(found.columns, found.mapping ?? {})
  let done = 0
  for await (const chunk of stagedRows(req, found.upload)) {
    const batch: ImportRow[] = []
    for (const each of chunk) {
      const row = read(each)
      if (isRowFault(row)) sink.add(row)
      else batch.push(row)
    }
    yield batch
    done += chunk.length
    await sink.flush()
    await report('reading', done, found.rows)
  }
}
