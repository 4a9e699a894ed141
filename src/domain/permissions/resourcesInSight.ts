import type { EffectiveRights } from './compileRights'
import { resourcesWithAny } from './resourcesWithAny'
import type { ResourceTree } from './buildResourceTree'

/**
 * Ids of the resources on which, on an ancestor of which, or on something below which any right is held: the
 * categories a reader may read are those in sight.
 */
export function resourcesInSight(rights: EffectiveRights, tree: ResourceTree): Set<string> {
  const seen = resourcesWithAny(rights, tree)
  for (const id of [...seen]) {
    for (let at = tree.parent[tree.byId.get(id) ?? -1] ?? -1; at >= 0; at = tree.parent[at] ?? -1) {
      seen.add(tree.ids[at] ?? id)
    }
  }
  return seen
}
