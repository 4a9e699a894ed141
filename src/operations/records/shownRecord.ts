import type { Actor } from '@/access/Actor'
import { readableData } from '@/src/domain/records/readableData'
import { holdsOf } from './holdsOf'
import type { StoredRecord } from './StoredRecord'
import type { StoredType } from './typesOf'

/** A record as generic reads answer it, with the data that the reader may read. */
export type RecordDoc = Omit<StoredRecord, 'asked' | 'resource' | 'resourceId'> & { resource: string }

/** A stored record as somebody may read it. */
export function shownRecord(actor: Actor, type: StoredType, record: StoredRecord): RecordDoc {
  const { asked: _asked, resourceId, ...rest } = record
  return { ...rest, resource: resourceId, data: readableData(type, record.data, holdsOf(actor)) }
}
