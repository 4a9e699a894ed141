import { actorOf } from './actorOf'
import { subtreeIds } from './subtreeIds'
import { needing } from './needing'

/** Who may create items of some type may try; of which type is judged by `placeItem`. */
export const createsItems = needing({ resource: 'inventory', action: 'create' }, async ({ req }) => {
  const actor = await actorOf(req)
  return actor !== null && (actor.rights.superadmin || subtreeIds(actor, 'inventory', ['create']).size > 0)
})
