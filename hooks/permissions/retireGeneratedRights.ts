import type { CollectionAfterDeleteHook } from 'payload'
import { auditBefore } from '@/hooks/audit/auditBefore'
import { idOf } from '@/hooks/shared/idOf'
import type { Row } from '@/hooks/shared/Row'
import { retireRights } from '@/src/operations/permissions/retireRights'

export const retireGeneratedRights: CollectionAfterDeleteHook<Row> = async ({ collection, doc, id, req }) => {
  const resource = idOf(auditBefore(req).get(`${collection.slug}:${String(id)}`)?.resource)
  if (resource) await retireRights(req, resource)
  return doc
}
