export type Choice = { value: string; label: string; hint?: string }

// More than this nobody reads; typing narrows it.
const SHOWN = 30

/** The choices not yet taken whose name or hint holds every word of the query, in their order, 30 at most. */
export function matchChoices(choices: readonly Choice[], query: string, taken: readonly string[]): Choice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return choices
    .filter((choice) => !taken.includes(choice.value))
    .filter((choice) => {
      const text = `${choice.label} ${choice.hint ?? ''}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .slice(0, SHOWN)
}
