import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'

export type MatrixRow = { node: number; depth: number; parent: boolean; open: boolean }

/**
 * The rows to show, parents first and siblings in the order of the tree. Collapsed branches are left out; while
 * `fits` is given, the nodes that fit and all above them are shown, opened.
 */
export function matrixRows(
  tree: ResourceTree,
  closed: ReadonlySet<string>,
  fits: ((node: number) => boolean) | null,
): MatrixRow[] {
  const shown = fits === null ? null : withAncestors(tree, fits)
  const rows: MatrixRow[] = []
  const add = (node: number, depth: number) => {
    if (shown !== null && !shown.has(node)) return
    const below = (tree.children[node] ?? []).filter((child) => shown?.has(child) ?? true)
    const open = below.length > 0 && (shown !== null || !closed.has(tree.ids[node] ?? ''))
    rows.push({ node, depth, parent: below.length > 0, open })
    if (open) for (const child of below) add(child, depth + 1)
  }
  tree.parent.forEach((above, node) => above < 0 && add(node, 0))
  return rows
}

function withAncestors(tree: ResourceTree, fits: (node: number) => boolean): Set<number> {
  const shown = new Set<number>()
  tree.ids.forEach((_, node) => {
    if (!fits(node)) return
    for (let at = node; at >= 0 && !shown.has(at); at = tree.parent[at] ?? -1) shown.add(at)
  })
  return shown
}
