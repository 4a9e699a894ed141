import { createHash } from 'node:crypto'
import type { FormField } from '@/src/domain/forms/formFieldSchema'

/** What a field is called in names of the database: the same for fields of any type that are compared alike. */
export function fieldMark({ name, type }: Pick<FormField, 'name' | 'type'>): string {
  const kind = type === 'number' || type === 'date' ? type : 'text'
  return createHash('sha256').update(`${name} ${kind}`).digest('hex').slice(0, 12)
}
