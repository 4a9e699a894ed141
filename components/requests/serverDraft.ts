import { z } from 'zod'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { draftBodySchema } from '@/src/domain/requests/draftBodySchema'
import type { Draft } from './draftStore'
import { stillValidAnswers } from './stillValidAnswers'

const schema = z.object({ rev: z.number(), savedAt: z.string(), body: draftBodySchema })

/** The draft that the server keeps, as it comes in answers and in refusals; null when there is none. */
export function serverDraft(raw: unknown, fields: readonly FormField[], nowMs: number): Draft | null {
  const { data } = schema.safeParse(raw)
  if (!data) return null
  const savedAt = Date.parse(data.savedAt)
  const draft: Draft = { ...data.body, savedAt, rev: data.rev, synced: true }
  return { ...draft, answers: stillValidAnswers(draft, fields, nowMs) }
}
