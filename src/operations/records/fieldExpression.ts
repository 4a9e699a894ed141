import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { FormField } from '@/src/domain/forms/formFieldSchema'

/** The longest beginning of a text that an index holds; a row of an index is at most a third of a page. */
const HELD = 200

/**
 * A custom field as lists compare it: numbers as numbers, days as days, all else as text. The very text of this is what
 * the index of the field is made of, so that PostgreSQL takes the one for the other; names are letters, digits and
 * underscores by the schema of fields, and written out for the same reason.
 */
export function fieldExpression({ name, type }: Pick<FormField, 'name' | 'type'>): SQL {
  if (!/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name)) throw new RangeError(`"${name}" is no name of a field`)
  switch (type) {
    case 'number':
      return sql.raw(
        `(case when jsonb_typeof(data -> '${name}') = 'number' then (data -> '${name}')::numeric end)`,
      )
    case 'date':
      return sql.raw(`(left(data ->> '${name}', 10))`)
    default:
      return sql.raw(`(left(data ->> '${name}', ${HELD}))`)
  }
}
