import { deriveName } from './deriveName'
import type { DraftField } from './DraftField'
import { freeWord } from './freeWord'

const MAX_NAME = 60

/** A name made from the label that no field but the one with `key` has; `fallback` when the label gives none. */
export function freeName(
  draft: readonly DraftField[],
  { label, key, fallback }: { label: string; key: string; fallback: string },
): string {
  const taken = draft.filter((field) => field.key !== key).map((field) => field.name)
  return freeWord(deriveName(label) || fallback, taken, MAX_NAME)
}
