import { emptyAnswers } from '@/src/domain/forms/emptyAnswers'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { DraftField } from '../model/DraftField'

/** What was typed into the preview, by the field's key, with the type it was typed for. */
export type Typed = Record<string, { type: FormField['type']; value: unknown }>

/**
 * The answers the preview stands at: the defaults, and over them what was typed. It survives renaming a field, and is
 * forgotten when the field becomes another type.
 */
export function answersOf(
  draft: readonly DraftField[],
  form: readonly FormField[],
  typed: Typed,
): Record<string, unknown> {
  const own = draft.flatMap((field): [string, unknown][] => {
    const answer = typed[field.key]
    return answer && answer.type === field.type ? [[field.name, answer.value]] : []
  })
  return { ...emptyAnswers(form), ...Object.fromEntries(own) }
}
