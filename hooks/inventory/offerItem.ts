import type { CollectionAfterChangeHook } from 'payload'
import type { Row } from '@/hooks/shared/Row'
import { offerItem as offer } from '@/src/operations/inventory/offerItem'

export const offerItem: CollectionAfterChangeHook<Row> = async ({ doc, operation, req }) => {
  if (operation === 'create') await offer(req, String(doc.id))
  return doc
}
