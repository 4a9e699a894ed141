import type { FormField } from '@/src/domain/forms/formFieldSchema'

const WHOLE = new Set(['select', 'multiselect', 'checkbox', 'relationship'])

/** Whether the value of a field is one of a few, or an id: compared as a whole, by the index of all data. */
export function isWhole({ type }: Pick<FormField, 'type'>): boolean {
  return WHOLE.has(type)
}
