import type { Access } from 'payload'
import { actorOf } from './actorOf'
import { subtreeIds } from './subtreeIds'

/** Who makes or edits items or types of some kind adds pictures for them. */
export const uploadsMedia: Access = async ({ req }) => {
  const actor = await actorOf(req)
  return (
    actor !== null &&
    (actor.rights.superadmin || subtreeIds(actor, 'inventory', ['create', 'update']).size > 0)
  )
}
