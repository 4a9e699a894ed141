import { actorOf } from './actorOf'
import { inScope } from './inScope'
import { participations } from './participations'
import { subtreeIds } from './subtreeIds'
import { needing } from './needing'

/** Requester, requestedFor, who is or was a candidate or decided, and who holds a right to look at the form. */
export const readsRequests = needing(
  { resource: 'itsm', action: 'read', column: 'resource' },
  async ({ req }) => {
    const actor = await actorOf(req)
    if (!actor) return false
    if (actor.rights.superadmin) return true
    return inScope({
      requester: [actor.id],
      requestedFor: [actor.id],
      resource: subtreeIds(actor, 'itsm', ['read', 'approve', 'fulfill', 'manage', 'admin']),
      id: await participations(req, actor.id),
    })
  },
)
