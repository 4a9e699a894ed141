import type { CollectionBeforeOperationHook } from 'payload'
import { readRow } from '@/src/platform/readRow'
import { auditBefore } from './auditBefore'

/** Reads the row as stored, by the database and not by what the caller selected, before a write touches it. */
export const captureBefore: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const id = 'id' in args ? args.id : undefined
  const writes =
    operation === 'update' ||
    operation === 'updateByID' ||
    operation === 'delete' ||
    operation === 'deleteByID'
  if (writes && id !== undefined) {
    auditBefore(req).set(`${collection.slug}:${String(id)}`, await readRow(req, collection.slug, String(id)))
  }
  return args
}
