import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { RecordFilter } from '@/src/domain/records/filterShape'
import { containing } from './containing'
import { isWhole } from './isWhole'

/**
 * What the data of a record contains whose field has a value; null where a condition is not of that kind. Several of
 * them are asked as one, because PostgreSQL knows how many records contain all of it, and not how many of those that
 * contain one contain the next.
 */
export function containedBy(field: FormField, { op, value }: RecordFilter): Record<string, unknown> | null {
  const one = op === 'equals' || (op === 'contains' && field.type === 'multiselect')
  if (!one || !isWhole(field) || value === undefined || Array.isArray(value)) return null
  return containing(field, value)
}
