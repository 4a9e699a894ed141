import { actorOf } from './actorOf'
import { inScope } from './inScope'
import { needing } from './needing'
import { participations } from './participations'
import { subtreeIds } from './subtreeIds'

/** The owner, the assignee, who is or was asked to approve something of it, and who holds read on its type. */
export const readsRecords = needing(
  { resource: 'records', action: 'read', column: 'resource' },
  async ({ req }) => {
    const actor = await actorOf(req)
    if (!actor) return false
    if (actor.rights.superadmin) return true
    return inScope({
      owner: [actor.id],
      assignee: [actor.id],
      resource: subtreeIds(actor, 'records', ['read']),
      id: await participations(req, actor.id),
    })
  },
)
