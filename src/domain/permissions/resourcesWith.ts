import { actionMask } from './actionMask'
import type { Action } from './actions'
import type { EffectiveRights } from './compileRights'
import { maskAt } from './maskAt'
import type { ResourceTree } from './buildResourceTree'

/** Ids of every resource, descendants included, on which the action holds: the ids a list is scoped by. */
export function resourcesWith(rights: EffectiveRights, tree: ResourceTree, action: Action): Set<string> {
  if (rights.superadmin) return new Set(tree.ids)
  return new Set(tree.ids.filter((_, node) => (maskAt(rights, tree, node) & actionMask.bit[action]) !== 0))
}
