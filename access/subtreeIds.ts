import type { Action } from '@/src/domain/permissions/actions'
import { resourcesWith } from '@/src/domain/permissions/resourcesWith'
import { isBelow } from '@/src/domain/permissions/isBelow'
import type { Actor } from './Actor'

/** Ids of the resources below `root` (itself included) on which the actor holds any of the actions. */
export function subtreeIds(actor: Actor, root: string, actions: readonly Action[]): Set<string> {
  const ids = new Set<string>()
  for (const action of actions) {
    for (const id of resourcesWith(actor.rights, actor.tree, action))
      if (isBelow(actor.tree, id, root)) ids.add(id)
  }
  return ids
}
