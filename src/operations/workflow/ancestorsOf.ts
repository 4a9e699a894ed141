import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'

/** Slugs of the resources above one, nearest first. */
export function ancestorsOf(tree: ResourceTree, slug: string): string[] {
  const result: string[] = []
  for (let node = tree.parent[tree.bySlug.get(slug) ?? -1] ?? -1; node >= 0; node = tree.parent[node] ?? -1) {
    result.push(tree.slugs[node]!)
  }
  return result
}
