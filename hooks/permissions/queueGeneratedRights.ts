import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '@/src/platform/enqueue'

export const queueGeneratedRights: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'create') {
    const id = String(doc.id)
    await enqueue(req, 'generateRights', { collection: collection.slug, id }, { key: `generateRights:${id}` })
  }
  return doc
}
