import type { CollectionAfterDeleteHook } from 'payload'
import { diffRows } from '@/src/domain/audit/diffRows'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { auditBefore } from './auditBefore'
import type { Row } from '@/hooks/shared/Row'

export const auditDelete: CollectionAfterDeleteHook<Row> = async ({ collection, id, req, doc }) => {
  const before = auditBefore(req).get(`${collection.slug}:${String(id)}`) ?? null
  await recordEvent(req, {
    action: `${collection.slug}.delete`,
    entityType: collection.slug,
    entityId: String(id),
    changes: diffRows(before, null),
  })
  return doc
}
