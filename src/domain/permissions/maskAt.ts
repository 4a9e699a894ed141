import type { ResourceTree } from './buildResourceTree'

/**
 * The mask at a number of `tree`. Rights compiled on another snapshot of the tree are looked up by the id of the
 * resource: numbers of two snapshots mean different resources, and a resource they do not know gives nothing.
 */
export function maskAt(
  held: { tree: ResourceTree; masks: Uint16Array },
  tree: ResourceTree,
  node: number,
): number {
  if (held.tree === tree) return held.masks[node] ?? 0
  const known = held.tree.byId.get(tree.ids[node] ?? '')
  return known === undefined ? 0 : (held.masks[known] ?? 0)
}
