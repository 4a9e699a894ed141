import { ownValue } from '../forms/ownValue'
import { mayField, type Holds } from './mayField'
import type { RecordType } from './RecordType'

/** The data of a record as somebody may read it; what the type knows nothing of is left out too. */
export function readableData(
  type: Pick<RecordType, 'fields' | 'fieldRights'>,
  data: Readonly<Record<string, unknown>> | null | undefined,
  holds: Holds,
): Record<string, unknown> {
  if (!data) return {}
  return Object.fromEntries(
    type.fields
      .filter(({ name }) => mayField(type, name, 'read', holds))
      .map(({ name }): [string, unknown] => [name, ownValue(data, name)])
      .filter(([, value]) => value !== undefined),
  )
}
