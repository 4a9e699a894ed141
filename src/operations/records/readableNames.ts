import type { Actor } from '@/access/Actor'
import { mayField } from '@/src/domain/records/mayField'
import { holdsOf } from './holdsOf'
import type { StoredType } from './typesOf'

/** Names of the custom fields that somebody who sees a record may read. */
export function readableNames(actor: Actor, type: StoredType): string[] {
  const holds = holdsOf(actor)
  return type.fields.map(({ name }) => name).filter((name) => mayField(type, name, 'read', holds))
}
