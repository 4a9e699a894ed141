import { answerSchema } from './answerSchema'
import type { FormField } from './formFieldSchema'
import { isEmptyAnswer } from './isEmptyAnswer'
import { ownValue } from './ownValue'

/**
 * Those of earlier answers that a form as it is now still takes, and the labels of its fields whose answer it does not:
 * an option that is gone, a limit that moved, a file, which belongs to where it was handed in.
 */
export function fittingAnswers(
  fields: readonly FormField[],
  data: Readonly<Record<string, unknown>>,
): { answers: Record<string, unknown>; left: string[] } {
  const answers: Record<string, unknown> = {}
  const left: string[] = []
  for (const field of fields) {
    const value = ownValue(data, field.name)
    if (isEmptyAnswer(value)) continue
    if (field.type !== 'file' && answerSchema(field).safeParse(value).success) answers[field.name] = value
    else left.push(field.label)
  }
  return { answers, left }
}
