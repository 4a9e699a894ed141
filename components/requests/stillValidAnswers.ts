import type { FormField } from '@/src/domain/forms/formFieldSchema'

const DAY_MS = 86_400_000

/** Without the answers to questions that are gone, and without files the server has swept: unbound ones live a day. */
export function stillValidAnswers(
  draft: { savedAt: number; answers: Record<string, unknown> },
  fields: readonly FormField[],
  nowMs: number,
): Record<string, unknown> {
  const old = nowMs - draft.savedAt > DAY_MS
  const kept = fields.filter(
    (field) => Object.hasOwn(draft.answers, field.name) && !(old && field.type === 'file'),
  )
  return Object.fromEntries(kept.map((field) => [field.name, draft.answers[field.name]]))
}
