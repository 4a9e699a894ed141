import type { DraftField } from './DraftField'
import { freeName } from './freeName'

/** The fields with a new label for one; its name follows while it is derived. */
export function labelField(draft: readonly DraftField[], key: string, label: string): DraftField[] {
  return draft.map((field) => {
    if (field.key !== key) return field
    if (!field.derived) return { ...field, label }
    return { ...field, label, name: freeName(draft, { label, key, fallback: field.type }) }
  })
}
