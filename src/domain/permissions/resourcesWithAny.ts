import type { EffectiveRights } from './compileRights'
import { maskAt } from './maskAt'
import type { ResourceTree } from './buildResourceTree'

/** Ids of every resource, descendants included, on which any right at all is held. */
export function resourcesWithAny(rights: EffectiveRights, tree: ResourceTree): Set<string> {
  if (rights.superadmin) return new Set(tree.ids)
  return new Set(tree.ids.filter((_, node) => maskAt(rights, tree, node) !== 0))
}
