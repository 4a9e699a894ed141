import type { CollectionBeforeChangeHook } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import type { Row } from './Row'

/**
 * Counts the writes of a row and refuses a stale one: a caller that says which `rev` it read gets 409
 * with the current row when somebody wrote meanwhile. No `rev` passes.
 */
export const guardRev: CollectionBeforeChangeHook<Row> = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, rev: 1 }
  const current = Number(originalDoc?.rev ?? 1)
  const stated = data.rev
  if (stated !== undefined && stated !== null && Number(stated) !== current) {
    throw new OperationError(409, [
      {
        code: 'stale',
        message: 'Somebody saved this meanwhile. Compare with the current version and save again.',
        data: { current: { rev: current, updatedAt: originalDoc?.updatedAt } },
      },
    ])
  }
  return { ...data, rev: current + 1 }
}
