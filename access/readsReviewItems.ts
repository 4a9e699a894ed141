import type { Access } from 'payload'
import { actorOf } from './actorOf'
import { may } from './may'

/** All for `system.read`; a reviewer reads what they review. */
export const readsReviewItems: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  return (await may(req, 'system', 'read')) || { reviewer: { equals: actor.id } }
}
