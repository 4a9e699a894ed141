import type { Access, Where } from 'payload'
import { actorOf } from './actorOf'

/** One's own and nobody else's, superadmins included; what came by mail alone is not in the list. */
export const readsNotifications: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  const terms: Where[] = [{ employee: { equals: actor.id } }, { inApp: { equals: true } }]
  return { and: terms }
}
