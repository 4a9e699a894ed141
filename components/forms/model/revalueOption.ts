import type { DraftField } from './DraftField'

/**
 * The fields with a new stored value for an option; the default of the field and the rules that compare with the old
 * value follow, unless another option still has that value. `derived` says whether the value goes on following the label.
 */
export function revalueOption(
  draft: readonly DraftField[],
  { key, option, value, derived }: { key: string; option: string; value: string; derived: boolean },
): DraftField[] {
  const owner = draft.find((field) => field.key === key)
  const old = owner?.options.find((each) => each.key === option)?.value
  if (!owner || old === undefined) return [...draft]
  const shared = old === '' || owner.options.some((each) => each.key !== option && each.value === old)
  const next = (known: string) => (known === old && !shared ? value : known)
  const nextSet = (known: string) =>
    known.includes(',') && known !== old
      ? known
          .split(',')
          .map((part) => next(part.trim()))
          .join(', ')
      : next(known)

  return draft.map((field) => {
    const rules = field.visibility?.rules.map((rule) =>
      rule.about === key
        ? { ...rule, value: owner.type === 'multiselect' ? nextSet(rule.value) : next(rule.value) }
        : rule,
    )
    const followed =
      field.visibility && rules ? { ...field, visibility: { ...field.visibility, rules } } : field
    if (field.key !== key) return followed
    return {
      ...followed,
      default: Array.isArray(field.default)
        ? field.default.map(next)
        : typeof field.default === 'string'
          ? next(field.default)
          : field.default,
      options: field.options.map((each) => (each.key === option ? { ...each, value, derived } : each)),
      translations: field.translations?.map((words) => ({
        ...words,
        options: words.options?.map((each) => ({ ...each, value: next(each.value) })),
      })),
    }
  })
}
