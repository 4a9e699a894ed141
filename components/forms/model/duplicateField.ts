import type { DraftField } from './DraftField'
import { freeName } from './freeName'

const MAX_LABEL = 200

/** The fields with a copy right behind the one with `key`; the copy gets `newKey` and a label and name of its own. */
export function duplicateField(
  draft: readonly DraftField[],
  { key, newKey }: { key: string; newKey: string },
): DraftField[] {
  return draft.flatMap((field) => {
    if (field.key !== key) return [field]
    const label = `${field.label.slice(0, MAX_LABEL - 7)} (copy)`
    const copy: DraftField = {
      ...field,
      key: newKey,
      label,
      derived: true,
      name: freeName(draft, { label, key: newKey, fallback: field.type }),
      options: field.options.map((option, index) => ({ ...option, key: `${newKey}-option-${index}` })),
      ...(field.visibility && {
        visibility: {
          ...field.visibility,
          rules: field.visibility.rules.map((rule, index) => ({ ...rule, key: `${newKey}-rule-${index}` })),
        },
      }),
    }
    return [field, copy]
  })
}
