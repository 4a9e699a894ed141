import type { ResourceTree } from './buildResourceTree'

/** Whether a grant on `above` covers `node`: it is the same resource or one of its ancestors. */
export function covers(tree: ResourceTree, above: number, node: number): boolean {
  for (let at = node; at >= 0; at = tree.parent[at] ?? -1) {
    if (at === above) return true
  }
  return false
}
