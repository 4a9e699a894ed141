import type { Where } from 'payload'

/** `column in ids` as a Where; no ids is `false`, because an empty `or` would mean everything. */
export function inScope(terms: Record<string, Iterable<string>>): Where | false {
  const branches: Where[] = []
  for (const [column, ids] of Object.entries(terms)) {
    const list = [...ids]
    if (list.length > 0) branches.push({ [column]: { in: list } })
  }
  if (branches.length === 0) return false
  return branches.length === 1 ? branches[0]! : { or: branches }
}
