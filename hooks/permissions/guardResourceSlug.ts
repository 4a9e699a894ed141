import type { CollectionBeforeChangeHook } from 'payload'
import { checkSlug } from '@/src/operations/permissions/checkSlug'

export const guardResourceSlug: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  if (operation === 'create' && req.context.system !== true) {
    await checkSlug(req, collection.slug, String(data.slug ?? ''), false)
  }
  return data
}
