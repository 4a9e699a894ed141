import { actorOf } from './actorOf'
import { needing } from './needing'
import { subtreeIds } from './subtreeIds'

/** Who may create records of some type may try; of which type is judged when it is known. */
export const createsRecords = needing({ resource: 'records', action: 'create' }, async ({ req }) => {
  const actor = await actorOf(req)
  return actor !== null && (actor.rights.superadmin || subtreeIds(actor, 'records', ['create']).size > 0)
})
