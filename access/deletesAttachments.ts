import type { Where } from 'payload'
import { actorOf } from './actorOf'
import { needing } from './needing'

/** One's own, until they are part of a request or a record. */
export const deletesAttachments = needing(null, async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  const where: Where = {
    and: [{ owner: { equals: actor.id } }, { request: { exists: false } }, { record: { exists: false } }],
  }
  return where
})
