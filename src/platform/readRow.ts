import type { CollectionSlug, PayloadRequest } from 'payload'
import { leanRow } from './leanRow'
import { runPrepared } from './runPrepared'

/** One row of a collection as stored, at depth 0 and past every hook; null when there is none. */
export async function readRow<Row>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Row | null> {
  const statement = leanRow(req.payload, collection)
  if (!statement) {
    return req.payload.db.findOne<Row & { id: string }>({ collection, where: { id: { equals: id } }, req })
  }
  const [row] = await runPrepared<{ doc: Row }>(req, statement, [id])
  return row?.doc ?? null
}
