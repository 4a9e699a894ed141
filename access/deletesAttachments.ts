import type { Access, Where } from 'payload'
import { actorOf } from './actorOf'

/** One's own, until they are part of a request. */
export const deletesAttachments: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  const where: Where = { and: [{ owner: { equals: actor.id } }, { request: { exists: false } }] }
  return where
}
