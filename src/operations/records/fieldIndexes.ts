import { fieldMark } from './fieldMark'
import { fieldText } from './fieldText'
import { indexPrefix } from './indexPrefix'
import { isWhole } from './isWhole'
import type { StoredType } from './typesOf'

type Indexed = Pick<StoredType, 'id' | 'fields' | 'filterable'>

/**
 * The indexes that lists of a type need, by name, as what `create index <name> on records` goes on with: one for each
 * field that lists filter by, in the order of its values, and one of all data, if a field is compared as a whole. That
 * one is of this type alone: within an index of all types the lookup of the type itself took as long as all the rest.
 */
export function fieldIndexes({ id, fields, filterable }: Indexed): Map<string, string> {
  const prefix = indexPrefix(id)
  const these = `where type_id = '${id}' and deleted_at is null`
  const filtered = fields.filter(({ name }) => filterable.includes(name))
  const indexes = filtered
    .filter(({ type }) => type !== 'multiselect')
    .map((field): [string, string] => [
      `${prefix}${fieldMark(field)}`,
      `using btree (${fieldText(field)}, updated_at, id) ${these}`,
    ])
  if (filtered.some(isWhole)) indexes.push([`${prefix}data`, `using gin (data jsonb_path_ops) ${these}`])
  return new Map(indexes)
}
