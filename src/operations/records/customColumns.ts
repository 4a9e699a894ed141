import type { Actor } from '@/access/Actor'
import { mayField } from '@/src/domain/records/mayField'
import { invalid } from '@/src/operations/shared/invalid'
import { holdsOf } from './holdsOf'
import type { StoredType } from './typesOf'

/** The custom fields among the columns that were asked for; 400 for one that is not there or not the reader's to read. */
export function customColumns(actor: Actor, type: StoredType | null, asked: readonly string[]): string[] {
  const names = asked.flatMap((column) => (column.startsWith('data.') ? [column.slice('data.'.length)] : []))
  for (const name of names) {
    if (!type) throw invalid('columns', 'Choose a record type first: fields are those of one type.')
    const known = type.fields.some((field) => field.name === name)
    if (!known || !mayField(type, name, 'read', holdsOf(actor)))
      throw invalid('columns', `${type.name} has no field “${name}” that you may read.`)
  }
  return [...new Set(names)]
}
