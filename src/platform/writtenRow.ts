import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Written } from './keepWritten'
import { readRow } from './readRow'
import { transactionOf } from './transactionOf'

/**
 * A row as stored, at depth 0, right after a write of it: what the database answered to that write, as long as nothing
 * else was sent in the transaction that could have changed the row again; else read anew.
 */
export async function writtenRow<Row extends { id: string }>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Row | null> {
  const kept = req.context.written as Written | undefined
  if (kept?.collection === collection && kept.row.id === id && req.transactionID) {
    const { client } = await transactionOf(req)
    if (client?.sent() === kept.sent) return kept.row as Row
  }
  return readRow<Row>(req, collection, id)
}
