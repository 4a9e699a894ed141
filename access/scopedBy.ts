import type { Action } from '@/src/domain/permissions/actions'
import { actorOf } from './actorOf'
import { inScope } from './inScope'
import type { Gate } from './Need'
import { needing } from './needing'
import { subtreeIds } from './subtreeIds'

/** The rows whose `column` names a resource below `root` on which one of the actions is held. */
export function scopedBy(root: string, actions: readonly [Action, ...Action[]], column = 'resource'): Gate {
  return needing({ resource: root, action: actions[0], column }, async ({ req }) => {
    const actor = await actorOf(req)
    if (!actor) return false
    if (actor.rights.superadmin) return true
    return inScope({ [column]: subtreeIds(actor, root, actions) })
  })
}
