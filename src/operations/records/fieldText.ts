import type { FormField } from '@/src/domain/forms/formFieldSchema'

/** The longest beginning of a text that an index holds; a row of an index is at most a third of a page. */
const HELD = 200

/**
 * A custom field as lists compare it, as text of SQL: numbers as numbers, days as days, all else as text. Names are
 * letters, digits and underscores by the schema of fields, and written out, because an index and statistics are made of
 * the very same text.
 */
export function fieldText({ name, type }: Pick<FormField, 'name' | 'type'>): string {
  if (!/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name)) throw new RangeError(`"${name}" is no name of a field`)
  switch (type) {
    case 'number':
      return `(case when jsonb_typeof(data -> '${name}') = 'number' then (data -> '${name}')::numeric end)`
    case 'date':
      return `(left(data ->> '${name}', 10))`
    default:
      return `(left(data ->> '${name}', ${HELD}))`
  }
}
