import type { ResourceTree } from './buildResourceTree'

/** The number, in the tree that rights were compiled on, of a resource named by its slug in the tree of now. */
export function nodeOf(compiledOn: ResourceTree, tree: ResourceTree, resource: string): number | undefined {
  const node = tree.bySlug.get(resource)
  const id = node === undefined ? undefined : tree.ids[node]
  return id === undefined ? undefined : compiledOn.byId.get(id)
}
