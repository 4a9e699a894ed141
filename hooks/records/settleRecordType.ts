import type { CollectionAfterChangeHook } from 'payload'
import { auditBefore } from '@/hooks/audit/auditBefore'
import type { Row } from '@/hooks/shared/Row'
import { settleType } from '@/src/operations/records/settleType'

/** Indexes and the words of search follow the definition of a type; read from the database, never off `doc`. */
export const settleRecordType: CollectionAfterChangeHook<Row> = async ({ doc, operation, req }) => {
  const id = String(doc.id)
  const before = operation === 'update' ? auditBefore(req).get(`record-types:${id}`) : undefined
  await settleType(req, id, before ?? null)
  return doc
}
