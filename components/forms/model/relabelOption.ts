import { deriveValue } from './deriveValue'
import type { DraftField } from './DraftField'
import { freeWord } from './freeWord'
import { revalueOption } from './revalueOption'

const MAX_OPTION = 200

/** The fields with a new label for an option; its value, and what refers to it, follow while it is derived. */
export function relabelOption(
  draft: readonly DraftField[],
  { key, option, label }: { key: string; option: string; label: string },
): DraftField[] {
  const labelled = draft.map((field) =>
    field.key === key
      ? { ...field, options: field.options.map((each) => (each.key === option ? { ...each, label } : each)) }
      : field,
  )
  const siblings = draft.find((field) => field.key === key)?.options ?? []
  const derived = deriveValue(label)
  if (!siblings.find((each) => each.key === option)?.derived || derived === '') return labelled
  const taken = siblings.filter((each) => each.key !== option).map((each) => each.value)
  const value = freeWord(derived, taken, MAX_OPTION, '-')
  return revalueOption(labelled, { key, option, value, derived: true })
}
