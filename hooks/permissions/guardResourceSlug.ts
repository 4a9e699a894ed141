import type { CollectionBeforeChangeHook } from 'payload'
import { checkSlug } from '@/src/operations/permissions/checkSlug'
import type { Row } from '@/hooks/shared/Row'

export const guardResourceSlug: CollectionBeforeChangeHook<Row> = async ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation === 'create' && req.context.system !== true) {
    await checkSlug(req, collection.slug, typeof data.slug === 'string' ? data.slug : '', false)
  }
  return data
}
