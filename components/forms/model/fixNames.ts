import type { DraftField } from './DraftField'

/** The fields with every name and option value fixed: once saved, answers and workflow conditions may refer to them. */
export function fixNames(draft: readonly DraftField[]): readonly DraftField[] {
  const settled = (field: DraftField) => !field.derived && !field.options.some((option) => option.derived)
  if (draft.every(settled)) return draft
  return draft.map((field) => ({
    ...field,
    derived: false,
    options: field.options.map((option) => ({ ...option, derived: false })),
  }))
}
