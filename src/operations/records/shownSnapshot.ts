import type { Actor } from '@/access/Actor'
import { readableData } from '@/src/domain/records/readableData'
import type { RecordSnapshot } from '@/src/domain/records/RecordSnapshot'
import { holdsOf } from './holdsOf'
import type { StoredType } from './typesOf'

/** An older version as somebody may read it: by the rights that fields have now. */
export function shownSnapshot(actor: Actor, type: StoredType, snapshot: RecordSnapshot): RecordSnapshot {
  return { ...snapshot, data: readableData(type, snapshot.data, holdsOf(actor)) }
}
