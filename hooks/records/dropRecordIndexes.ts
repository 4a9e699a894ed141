import type { CollectionAfterDeleteHook } from 'payload'
import { settleType } from '@/src/operations/records/settleType'

/** A type that is gone needs no indexes, which every write of other types would go on paying for. */
export const dropRecordIndexes: CollectionAfterDeleteHook = ({ id, req }) => settleType(req, String(id), null)
