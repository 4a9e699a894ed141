import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '@/src/platform/enqueue'
import type { Row } from '@/hooks/shared/Row'

export const queueGeneratedRights: CollectionAfterChangeHook<Row> = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') {
    const id = String(doc.id)
    await enqueue(req, 'generateRights', { collection: collection.slug, id }, { key: `generateRights:${id}` })
  }
  return doc
}
