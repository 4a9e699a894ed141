import type { Access } from 'payload'
import type { Action } from '@/src/domain/permissions/actions'
import { actorOf } from './actorOf'
import { inScope } from './inScope'
import { subtreeIds } from './subtreeIds'

/** The rows whose `column` names a resource below `root` on which one of the actions is held. */
export function scopedBy(root: string, actions: readonly Action[], column = 'resource'): Access {
  return async ({ req }) => {
    const actor = await actorOf(req)
    if (!actor) return false
    if (actor.rights.superadmin) return true
    return inScope({ [column]: subtreeIds(actor, root, actions) })
  }
}
