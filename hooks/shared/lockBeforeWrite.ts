import type { CollectionBeforeOperationHook } from 'payload'
import { lockRow } from '@/src/operations/shared/lockRow'

/**
 * Payload writes whole rows that it read before: without this lock two edits of different fields lose
 * one of them, and an update can bring back a row deleted meanwhile. Runs before the row is read.
 */
export const lockBeforeWrite: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const id = 'id' in args ? args.id : undefined
  const writes =
    operation === 'update' ||
    operation === 'updateByID' ||
    operation === 'delete' ||
    operation === 'deleteByID'
  if (writes && id !== undefined && req.transactionID) await lockRow(req, collection.slug, String(id))
  return args
}
