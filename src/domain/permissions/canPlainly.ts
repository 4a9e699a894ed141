import { actionMask } from './actionMask'
import type { Action } from './actions'
import type { EffectiveRights } from './compileRights'
import { maskAt } from './maskAt'
import type { ResourceTree } from './buildResourceTree'

/**
 * Whether the right is held otherwise than by `admin` or superadmin alone. Those may decide, but they stand in no
 * queue and count for no quorum: candidates and headcounts ask this, deciding asks `can`.
 */
export function canPlainly(
  rights: EffectiveRights,
  tree: ResourceTree,
  resource: string,
  action: Action,
): boolean {
  const node = tree.bySlug.get(resource)
  if (node === undefined) return false
  return (maskAt({ tree: rights.tree, masks: rights.plainMasks }, tree, node) & actionMask.bit[action]) !== 0
}
