import type { CollectionBeforeDeleteHook } from 'payload'
import { asSystem } from '@/src/platform/asSystem'
import { enqueue } from '@/src/platform/enqueue'
import { thumbnailKey } from '@/src/platform/storage/thumbnailKey'

/**
 * The file goes when its row has gone for good: by a job of the same transaction, which tries until it is done.
 * Before the deletion, because what is read afterwards has the shape that the caller asked for.
 */
export const dropFile: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { slug } = collection
  const row = (await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    disableErrors: true,
    ...asSystem(req),
  })) as { filename?: string | null } | null
  if (row?.filename)
    await enqueue(req, 'removeFiles', { keys: [`${slug}/${row.filename}`, thumbnailKey(slug, row.filename)] })
}
