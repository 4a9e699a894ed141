import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { isEmptyAnswer } from '@/src/domain/forms/isEmptyAnswer'

/** Of the visible fields, how many are answered. An unticked box counts as answered unless it must be ticked. */
export function answeredProgress(
  fields: readonly FormField[],
  visible: ReadonlySet<string>,
  answers: Readonly<Record<string, unknown>>,
): { answered: number; total: number } {
  const shown = fields.filter((field) => visible.has(field.name))
  const answered = shown.filter((field) => {
    const value = answers[field.name]
    return field.type === 'checkbox' ? value === true || !field.required : !isEmptyAnswer(value)
  })
  return { answered: answered.length, total: shown.length }
}
