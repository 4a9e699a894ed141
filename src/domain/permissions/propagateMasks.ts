import type { ResourceTree } from './buildResourceTree'

/** A grant on a resource covers every descendant: each number gets its ancestors' bits as well. A new array. */
export function propagateMasks(own: Uint16Array, tree: ResourceTree): Uint16Array {
  const masks = Uint16Array.from(own)
  for (const node of tree.parentsFirst) {
    const above = tree.parent[node] ?? -1
    if (above >= 0) masks[node] = (masks[node] ?? 0) | (masks[above] ?? 0)
  }
  return masks
}
