/** One row of `permission-resources`; `parent` is an id. */
export type ResourceRow = { id: string; slug: string; parent: string | null }

/**
 * The resources of one snapshot, numbered. Masks of rights are arrays over these numbers. `parent` is -1 for a
 * root; `parentsFirst` lists every number after its parent, so that one pass propagates a grant downwards.
 */
export type ResourceTree = {
  readonly ids: readonly string[]
  readonly slugs: readonly string[]
  readonly byId: ReadonlyMap<string, number>
  readonly bySlug: ReadonlyMap<string, number>
  readonly parent: Int32Array
  readonly children: readonly (readonly number[])[]
  readonly parentsFirst: readonly number[]
}

/**
 * Numbers the rows. Two faults a broken table could carry are read as "no parent", so that no grant flows where
 * the shape is unknown: a parent that is not among the rows, and every link that lies on a cycle.
 */
export function buildResourceTree(rows: readonly ResourceRow[]): ResourceTree {
  const byId = new Map(rows.map((row, index) => [row.id, index]))
  const bySlug = new Map(rows.map((row, index) => [row.slug, index]))
  const claimed = rows.map((row) => (row.parent === null ? -1 : (byId.get(row.parent) ?? -1)))
  const cyclic = nodesOnCycles(claimed)
  const parent = Int32Array.from(claimed, (above, index) => (cyclic.has(index) ? -1 : above))

  const children: number[][] = rows.map(() => [])
  const parentsFirst: number[] = []
  parent.forEach((above, index) => (above < 0 ? parentsFirst : children[above])?.push(index))
  // The list grows while it is read: roots first, then their children, generation by generation.
  for (let at = 0; at < parentsFirst.length; at += 1) {
    parentsFirst.push(...(children[parentsFirst[at] ?? -1] ?? []))
  }

  return {
    ids: rows.map((row) => row.id),
    slugs: rows.map((row) => row.slug),
    byId,
    bySlug,
    parent,
    children,
    parentsFirst,
  }
}

function nodesOnCycles(parent: readonly number[]): Set<number> {
  const onCycle = new Set<number>()
  const settled = new Set<number>()
  parent.forEach((_, start) => {
    const trail: number[] = []
    const seen = new Map<number, number>()
    let node = start
    while (node >= 0 && !settled.has(node) && !seen.has(node)) {
      seen.set(node, trail.length)
      trail.push(node)
      node = parent[node] ?? -1
    }
    const entry = seen.get(node)
    if (entry !== undefined) trail.slice(entry).forEach((member) => onCycle.add(member))
    trail.forEach((member) => settled.add(member))
  })
  return onCycle
}
