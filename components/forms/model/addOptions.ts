import { deriveValue } from './deriveValue'
import type { DraftOption } from './DraftField'
import { freeWord } from './freeWord'

const MAX_OPTION = 200

/** The options with one more for each label, put in at `at`; values are derived and differ. Keys are `<newKey>-<n>`. */
export function addOptions(
  options: readonly DraftOption[],
  { labels, newKey, at = options.length }: { labels: readonly string[]; newKey: string; at?: number },
): DraftOption[] {
  const taken = options.map((option) => option.value)
  const added = labels.map((text, index) => {
    const label = text.trim().slice(0, MAX_OPTION)
    const value = freeWord(deriveValue(label) || 'option', taken, MAX_OPTION, '-')
    taken.push(value)
    return { key: `${newKey}-${index}`, derived: true, label, value }
  })
  return options.toSpliced(at, 0, ...added)
}
