import type { CollectionAfterChangeHook } from 'payload'
import type { Row } from '@/hooks/shared/Row'
import { offerItem as offer } from '@/src/operations/inventory/offerItem'

/** The answer to whoever made the item says who has it already. */
export const offerItem: CollectionAfterChangeHook<Row> = async ({ doc, operation, req }) => {
  const taken = operation === 'create' ? await offer(req, String(doc.id)) : null
  if (!taken) return doc
  const { status, assignedTo, assignedRequest } = taken
  return { ...doc, status, assignedTo, assignedRequest }
}
