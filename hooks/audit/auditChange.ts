import type { CollectionAfterChangeHook } from 'payload'
import { diffRows } from '@/src/domain/audit/diffRows'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { writtenRow } from '@/src/platform/writtenRow'
import { auditBefore } from './auditBefore'
import type { Row } from '@/hooks/shared/Row'

/**
 * Records a create or update by the row as the database holds it. `doc` is not believed: the caller's `select`,
 * `depth` and read rights shape it, and an event made from it could be blinded.
 */
export const auditChange: CollectionAfterChangeHook<Row> = async ({ collection, doc, operation, req }) => {
  const id = String(doc.id)
  const key = `${collection.slug}:${id}`
  const before = operation === 'update' ? (auditBefore(req).get(key) ?? null) : null
  const after = await writtenRow<Row>(req, collection.slug, id)
  const changes = diffRows(before, after)
  // A save of the same values still writes the rows of its lists anew.
  const rewrites = collection.flattenedFields.some(
    (field) => field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany),
  )
  if (operation === 'create' || rewrites || Object.keys(changes).length > 0) {
    await recordEvent(req, {
      action: `${collection.slug}.${operation}`,
      entityType: collection.slug,
      entityId: id,
      changes,
    })
  }
  auditBefore(req).set(key, after)
  return doc
}
