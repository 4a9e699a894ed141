import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { Draft } from './draftStore'
import { readDraftBody } from './readDraftBody'
import { stillValidAnswers } from './stillValidAnswers'

/** The draft that the server keeps, as it comes in answers and in refusals; null when there is none. */
export function serverDraft(raw: unknown, fields: readonly FormField[], nowMs: number): Draft | null {
  if (typeof raw !== 'object' || raw === null || !('body' in raw && 'rev' in raw && 'savedAt' in raw))
    return null
  const body = readDraftBody(raw.body)
  const { rev, savedAt } = raw
  if (!body || typeof rev !== 'number' || typeof savedAt !== 'string') return null
  const draft: Draft = { ...body, savedAt: Date.parse(savedAt), rev, synced: true }
  return { ...draft, answers: stillValidAnswers(draft, fields, nowMs) }
}
