import type { Where } from 'payload'

/** Matches no row: what an `or` without branches means. */
const NOTHING: Where = { id: { exists: false } }

function isBranch(value: unknown): value is Where {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
}

function terms(where: Where): Where[] {
  const result: Where[] = []
  for (const [key, value] of Object.entries(where)) {
    const name = key.toLowerCase()
    if (name === 'and') {
      for (const branch of (value as Where[] | undefined) ?? [])
        if (isBranch(branch)) result.push(normaliseWhere(branch))
    } else if (name === 'or') {
      const branches = ((value as Where[] | undefined) ?? []).filter(isBranch).map(normaliseWhere)
      result.push(branches.length === 0 ? NOTHING : { or: branches })
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [operator, operand] of Object.entries(value)) result.push({ [key]: { [operator]: operand } })
    } else {
      result.push({ [key]: value })
    }
  }
  return result
}

/**
 * Rewrites a Where so that the SQL builder reads what was written: one key per object and one
 * operator per path. Left alone, sibling `and`/`or` keys overwrite each other, operators behind a
 * `not_equals` are dropped, and an empty `or` means "everything"; each of these opens rows.
 */
export function normaliseWhere(where: Where): Where {
  const all = terms(where)
  if (all.length === 0) return {}
  if (all.length === 1) return all[0]!
  return { and: all }
}
