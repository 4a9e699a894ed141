import { actorOf } from './actorOf'
import { inScope } from './inScope'
import { ownRecords } from './ownRecords'
import { ownRequests } from './ownRequests'
import { participations } from './participations'
import { subtreeIds } from './subtreeIds'
import { needing } from './needing'

/**
 * One's own, and those of requests and records one may see; what is part of neither yet is its owner's alone. Always a
 * Where, for superadmins too: a plain yes would serve any file by its name without looking for its row.
 */
export const readsAttachments = needing(
  { resource: 'itsm', action: 'read', column: 'resource' },
  async ({ req }) => {
    const actor = await actorOf(req)
    if (!actor) return false
    if (actor.rights.superadmin)
      return { or: [{ owner: { equals: actor.id } }, { request: { exists: true } }, { record: { exists: true } }] }
    const [own, asked, records] = await Promise.all([
      ownRequests(req, actor.id),
      participations(req, actor.id),
      ownRecords(req, actor.id),
    ])
    return inScope({
      owner: [actor.id],
      resource: [
        ...subtreeIds(actor, 'itsm', ['read', 'approve', 'fulfill', 'manage', 'admin']),
        ...subtreeIds(actor, 'records', ['read']),
      ],
      request: [...own, ...asked],
      record: [...records, ...asked],
    })
  },
)
