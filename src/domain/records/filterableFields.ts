import type { FormField } from '../forms/formFieldSchema'

/** As many indexes as a type gets without being asked; every one of them costs at each write. */
const UNASKED = 12
const KINDS = new Set(['select', 'multiselect', 'checkbox', 'number', 'date', 'relationship'])

/** What a list filters by when the type does not say: fields with few or ordered values, the first twelve. */
export function filterableFields(fields: readonly FormField[]): string[] {
  return fields
    .filter(({ type }) => KINDS.has(type))
    .slice(0, UNASKED)
    .map(({ name }) => name)
}
