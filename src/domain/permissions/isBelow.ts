import type { ResourceTree } from './buildResourceTree'
import { covers } from './covers'

/** Whether the resource with this id is the one with the slug `root`, or lies anywhere below it. */
export function isBelow(tree: ResourceTree, id: string, root: string): boolean {
  const top = tree.bySlug.get(root)
  const node = tree.byId.get(id)
  return top !== undefined && node !== undefined && covers(tree, top, node)
}
