import type { CollectionBeforeChangeHook } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'
import { idOf } from './idOf'
import type { Row } from './Row'

function plain(value: unknown): unknown {
  return typeof value === 'object' ? idOf(value) : (value ?? null)
}

/** Fields that stay what they were when the row was made: other rows, or people's rights, hang on them. */
export function keepFixed(...fields: string[]): CollectionBeforeChangeHook<Row> {
  return ({ data, originalDoc, operation }) => {
    if (operation === 'update') {
      for (const field of fields) {
        if (field in data && plain(data[field]) !== plain(originalDoc?.[field])) {
          throw invalid(field, `${field} cannot be changed after creation. Make a new one instead.`)
        }
      }
    }
    return data
  }
}
