import { actorOf } from './actorOf'
import { subtreeIds } from './subtreeIds'
import { needing } from './needing'

/** Pictures are for those who look after assets of some type, or look at them. Always a Where: see `readsAttachments`. */
export const seesInventory = needing({ resource: 'inventory', action: 'read' }, async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  const sees =
    actor.rights.superadmin ||
    subtreeIds(actor, 'inventory', ['read', 'update', 'reviewer', 'maintainer']).size > 0
  return sees && { id: { exists: true } }
})
