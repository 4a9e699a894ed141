import { splitConflict, type RecordValues } from './splitConflict'

export type Side = 'mine' | 'theirs'

/**
 * One record out of two edits: what only one of them changed is kept from both, what both changed goes as `chosen` says,
 * theirs where it says nothing.
 */
export function mergeConflict(
  base: RecordValues,
  mine: RecordValues,
  theirs: RecordValues,
  chosen: Readonly<Record<string, Side>>,
): Record<string, unknown> {
  const { clashes, mine: onlyMine } = splitConflict(base, mine, theirs)
  const taken = [...onlyMine, ...clashes.filter((field) => chosen[field] === 'mine')]
  return { ...base, ...theirs, ...Object.fromEntries(taken.map((field) => [field, mine[field]])) }
}
