import type { DraftField } from './DraftField'

/**
 * The fields without the one with `key`. Rules that ask about it stay and name it, so that the fault is seen: a rule
 * dropped silently would show to everybody what was meant for few.
 */
export function removeField(draft: readonly DraftField[], key: string): DraftField[] {
  const gone = draft.find((field) => field.key === key)
  if (!gone) return [...draft]
  return draft
    .filter((field) => field !== gone)
    .map((field) => {
      if (!field.visibility?.rules.some((rule) => rule.about === key)) return field
      const rules = field.visibility.rules.map((rule) =>
        rule.about === key ? { ...rule, name: gone.name } : rule,
      )
      return { ...field, visibility: { ...field.visibility, rules } }
    })
}
