import type { PayloadRequest } from 'payload'
import { readType } from '@/src/domain/records/readType'
import { enqueue } from '@/src/platform/enqueue'
import { typeOf } from './typeOf'

/**
 * What follows from the definition of a type and takes longer than saving it: an index for each field that lists
 * filter by, which goes with the type, and new words of search where other fields became restricted. Queued in the
 * transaction of the change.
 */
export async function settleType(
  req: PayloadRequest,
  id: string,
  before: Record<string, unknown> | null,
): Promise<void> {
  await enqueue(req, 'indexRecords', { type: id }, { key: `indexRecords:${id}` })
  const type = await typeOf(req, id)
  if (!type) return
  const known = before ? readType(before) : null
  const closed = (rights: typeof type.fieldRights) =>
    Object.keys(rights)
      .filter((name) => rights[name]?.read !== undefined)
      .sort()
      .join()
  const words =
    known !== null && 'type' in known && closed(known.type.fieldRights) !== closed(type.fieldRights)
  if (words) await enqueue(req, 'rewordRecords', { type: id }, { key: `rewordRecords:${id}` })
}
