/**
 * The row and all that stand above it, nearest first. Ends at a missing row, at one that `counts` rejects (which
 * is left out, with everything above it) and, in a cycle, before any row comes twice.
 */
export function parentChain<Row>(
  id: string,
  rows: ReadonlyMap<string, Row>,
  parentOf: (row: Row) => string | null,
  counts: (row: Row) => boolean = () => true,
): Row[] {
  const chain: Row[] = []
  const seen = new Set<string>()
  for (let next: string | null = id; next !== null && !seen.has(next);) {
    const row = rows.get(next)
    if (row === undefined || !counts(row)) break
    seen.add(next)
    chain.push(row)
    next = parentOf(row)
  }
  return chain
}
