import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { invalid } from '@/src/operations/shared/invalid'

/** What the data of a record contains whose field has, or among others has, this value. */
export function containing(field: FormField, value: unknown): Record<string, unknown> {
  if (field.type === 'multiselect') return { [field.name]: [String(value)] }
  if (field.type !== 'checkbox') return { [field.name]: String(value) }
  if (String(value) !== 'true' && String(value) !== 'false')
    throw invalid('filters', `${field.label}: compare with true or false.`)
  return { [field.name]: String(value) === 'true' }
}
