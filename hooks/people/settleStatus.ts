import type { CollectionAfterChangeHook } from 'payload'
import { auditBefore } from '@/hooks/audit/auditBefore'
import { settleEmployeeStatus } from '@/src/operations/people/settleEmployeeStatus'
import type { Row } from '@/hooks/shared/Row'

/** Reads status before and after from the database; `doc` is shaped by what the caller selected. */
export const settleStatus: CollectionAfterChangeHook<Row> = async ({ doc, operation, req }) => {
  if (operation === 'update') {
    await settleEmployeeStatus(req, String(doc.id), auditBefore(req).get(`employees:${String(doc.id)}`) ?? {})
  }
  return doc
}
