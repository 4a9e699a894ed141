import { canonicalJson } from '@/src/domain/shared/canonicalJson'

/** What a record holds, by field: `title`, `dueAt`, …, and `data.<name>` for what its type asks. */
export type RecordValues = Readonly<Record<string, unknown>>

export type Conflict = {
  /** Both changed it, differently: somebody has to choose. */
  clashes: string[]
  /** Only I changed it; it stays mine. */
  mine: string[]
  /** Only they changed it; it stays theirs. */
  theirs: string[]
}

/**
 * Compares two edits of one record with what both began from. What both changed to the same is no conflict; empty is
 * empty, however it is written down.
 */
export function splitConflict(base: RecordValues, mine: RecordValues, theirs: RecordValues): Conflict {
  const conflict: Conflict = { clashes: [], mine: [], theirs: [] }
  for (const field of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    // What an edit does not name, it left alone.
    const was = textOf(base[field])
    const my = field in mine ? textOf(mine[field]) : was
    const their = field in theirs ? textOf(theirs[field]) : was
    if (my === their) continue
    if (my !== was && their !== was) conflict.clashes.push(field)
    else if (my !== was) conflict.mine.push(field)
    else conflict.theirs.push(field)
  }
  return conflict
}

function textOf(value: unknown): string {
  const empty = value === undefined || value === null || value === '' || value === false
  return empty || (Array.isArray(value) && value.length === 0) ? '' : canonicalJson(value)
}
