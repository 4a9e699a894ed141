import { actorOf } from './actorOf'
import { subtreeIds } from './subtreeIds'
import { needing } from './needing'

/** Who makes or edits items or types of some kind adds pictures for them. */
export const uploadsMedia = needing({ resource: 'inventory', action: 'create' }, async ({ req }) => {
  const actor = await actorOf(req)
  return (
    actor !== null &&
    (actor.rights.superadmin || subtreeIds(actor, 'inventory', ['create', 'update']).size > 0)
  )
})
