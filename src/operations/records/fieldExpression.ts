import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { fieldText } from './fieldText'

/** A custom field as lists compare it. The index and the statistics of the field are made of the same text. */
export function fieldExpression(field: Pick<FormField, 'name' | 'type'>): SQL {
  return sql.raw(fieldText(field))
}
