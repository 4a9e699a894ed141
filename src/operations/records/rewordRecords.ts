import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'

/** So many records per transaction, so that nobody who edits one waits long. */
const BATCH = 1_000

/** Words of search of all records of a type, made anew; they leave out what not everybody who sees a record may read. */
export async function rewordRecords(req: PayloadRequest, type: string): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const last = await withTransaction(req, async () => {
      const rows = await query<{ id: string }>(
        req,
        sql`with batch as (select id from records where type_id = ${type}::uuid and id > ${after}::uuid order by id limit ${BATCH} for update)
            update records r set words = record_words(r.type_id, r.number, r.title, r.tags, r.data) from batch where r.id = batch.id returning r.id`,
      )
      if (rows.length > 0)
        await recordEvent(req, {
          action: 'record-types.reworded',
          entityType: 'record-types',
          entityId: type,
          changes: { records: { from: null, to: rows.length } },
        })
      return rows.length < BATCH
        ? null
        : rows
            .map(({ id }) => id)
            .sort()
            .at(-1)!
    })
    if (last === null) return
    after = last
  }
}
