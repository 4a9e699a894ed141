import { actorOf } from './actorOf'
import { subtreeIds } from './subtreeIds'
import { needing } from './needing'

/** Who manages anything of the service desk may try; which category they named is judged by `moveForm`. */
export const createsForms = needing({ resource: 'itsm', action: 'manage' }, async ({ req }) => {
  const actor = await actorOf(req)
  return actor !== null && (actor.rights.superadmin || subtreeIds(actor, 'itsm', ['manage']).size > 0)
})
