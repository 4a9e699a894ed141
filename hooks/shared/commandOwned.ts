import type { CollectionBeforeValidateHook } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'
import { idOf } from './idOf'
import type { Row } from './Row'

function plain(value: unknown): string {
  if (value === undefined || value === null || value === false) return 'null'
  return JSON.stringify(typeof value === 'object' ? (idOf(value) ?? value) : value)
}

/**
 * Fields that only commands write. The same value passes, so that a form sent back whole is no error;
 * another one is 400 on that field and says so. `initial` are the values a new row may state.
 */
export function commandOwned(
  fields: readonly string[],
  initial: Record<string, unknown> = {},
): CollectionBeforeValidateHook<Row> {
  return ({ data, operation, originalDoc, req }) => {
    if (!data || req.context.system === true) return data
    for (const field of fields) {
      if (!(field in data)) continue
      const now = operation === 'update' ? originalDoc?.[field] : initial[field]
      if (plain(data[field]) !== plain(now)) {
        throw invalid(
          field,
          `${field} is not written directly: a command of this row changes it. Leave it out.`,
        )
      }
    }
    return data
  }
}
