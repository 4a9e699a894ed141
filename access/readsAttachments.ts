import type { Where } from 'payload'
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
    const own = await ownRequests(req, actor.id)
    const all: Where = {
      or: [{ owner: { equals: actor.id } }, { request: { exists: true } }, { record: { exists: true } }],
    }
    if (actor.rights.superadmin) return withoutInternal(all, own)
    const [asked, records] = await Promise.all([participations(req, actor.id), ownRecords(req, actor.id)])
    const scope = inScope({
      owner: [actor.id],
      resource: [
        ...subtreeIds(actor, 'itsm', ['read', 'approve', 'fulfill', 'manage', 'admin']),
        ...subtreeIds(actor, 'records', ['read']),
      ],
      request: [...own, ...asked],
      record: [...records, ...asked],
    })
    return scope && withoutInternal(scope, own)
  },
)

/** Files of internal comments are not for those who asked, whatever else they hold. */
function withoutInternal(scope: Where, own: readonly string[]): Where {
  if (own.length === 0) return scope
  return { and: [scope, { or: [{ internal: { not_equals: true } }, { request: { not_in: own } }] }] }
}
