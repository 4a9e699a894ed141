import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { readDate } from '@/src/domain/forms/readDate'
import { readNumber } from '@/src/domain/forms/readNumber'
import type { RecordFilter } from '@/src/domain/records/filterShape'
import { invalid } from '@/src/operations/shared/invalid'
import { containing } from './containing'
import { fieldExpression } from './fieldExpression'
import { isWhole } from './isWhole'

const HELD = 200
const pattern = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/**
 * One condition on a custom field as SQL on the records that are at hand, in the form that the field's index has. A
 * value that the field cannot have is 400 and names the field.
 */
export function filterCondition(field: FormField, { op, value }: RecordFilter): SQL {
  const expression = fieldExpression(field)
  if (op === 'isEmpty') return emptiness(field, true)
  if (op === 'notEmpty') return emptiness(field, false)
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value]
  if (values.length === 0 || (op !== 'in' && values.length > 1))
    throw fault(field, op === 'in' ? 'give the values to choose from' : 'give one value to compare with')
  if (isWhole(field)) return whole(field, op, values)
  const read = values.map((each) => comparable(field, each))
  const [first] = read
  switch (op) {
    case 'equals':
      return sql`${expression} = ${first}`
    case 'notEquals':
      return sql`${expression} is distinct from ${first}`
    case 'in':
      return sql`${expression} in (${sql.join(read, sql`, `)})`
    case 'contains':
      if (field.type !== 'text') throw fault(field, 'only texts contain something')
      return sql`${expression} ilike ${pattern(String(values[0]))}`
    case 'greaterThan':
    case 'lessThan':
      if (field.type !== 'number' && field.type !== 'date')
        throw fault(field, 'is neither a number nor a date, so nothing is greater or less')
      return op === 'greaterThan' ? sql`${expression} > ${first}` : sql`${expression} < ${first}`
  }
}

function emptiness(field: FormField, empty: boolean): SQL {
  if (field.type === 'multiselect')
    return empty ? sql`not coalesce(data ? ${field.name}, false)` : sql`coalesce(data ? ${field.name}, false)`
  const expression = fieldExpression(field)
  return empty ? sql`${expression} is null` : sql`${expression} is not null`
}

/** A field whose value is chosen as a whole: by the index of all data, which knows what values stand together. */
function whole(field: FormField, op: RecordFilter['op'], values: readonly unknown[]): SQL {
  const has = (wanted: unknown) => sql`data @> ${JSON.stringify(containing(field, wanted))}::jsonb`
  if (op === 'equals' || (op === 'contains' && field.type === 'multiselect')) return has(values[0])
  if (op === 'notEquals') return sql`not ${has(values[0])}`
  if (op === 'in') return sql`(${sql.join(values.map(has), sql` or `)})`
  throw fault(field, 'is chosen from a list: compare with equals, notEquals or in')
}

function comparable(field: FormField, value: unknown): SQL {
  if (field.type === 'number') {
    const number = typeof value === 'number' ? value : readNumber(String(value))
    if (number === undefined) throw fault(field, 'compare with a number')
    return sql`${number}::numeric`
  }
  if (field.type === 'date') {
    const date = readDate(value)
    if (!date) throw fault(field, 'compare with a day, written YYYY-MM-DD')
    return sql`${date.day}`
  }
  if (field.type === 'checkbox') {
    if (String(value) !== 'true' && String(value) !== 'false')
      throw fault(field, 'compare with true or false')
    return sql`${String(value)}`
  }
  return sql`${String(value).slice(0, HELD)}`
}

function fault(field: FormField, text: string) {
  return invalid('filters', `${field.label}: ${text}.`)
}
