import type { Branch } from '@/src/domain/permissions/Hierarchies'

export type Grown = Branch & { below: Grown[]; all: number }

/**
 * The rows as trees, siblings in the order given; `all` adds up the people of a branch. A row whose parent is missing
 * stands at the top, and so does one of each circle, so that nothing is hidden.
 */
export function branchesOf(rows: readonly Branch[]): Grown[] {
  const ids = new Set(rows.map(({ id }) => id))
  const under = new Map<string | null, Branch[]>()
  for (const row of rows) {
    const parent = row.parent !== null && ids.has(row.parent) ? row.parent : null
    under.set(parent, [...(under.get(parent) ?? []), row])
  }
  const placed = new Set<string>()
  const grow = (row: Branch): Grown => {
    placed.add(row.id)
    const below = (under.get(row.id) ?? []).filter(({ id }) => !placed.has(id)).map(grow)
    return { ...row, below, all: below.reduce((sum, { all }) => sum + all, row.people) }
  }
  const roots = (under.get(null) ?? []).map(grow)
  for (const row of rows) if (!placed.has(row.id)) roots.push(grow(row))
  return roots
}
