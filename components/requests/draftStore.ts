import { z } from 'zod'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { draftBodySchema } from '@/src/domain/requests/draftBodySchema'
import { stillValidAnswers } from './stillValidAnswers'

const draftSchema = draftBodySchema.extend({
  savedAt: z.number(),
  /** The state on the server that it was typed on; 0 for none. */
  rev: z.number().default(0),
  /** The server has these very words. */
  synced: z.boolean().default(false),
})

export type Draft = z.infer<typeof draftSchema>

const DRAFT_LIFE_MS = 30 * 86_400_000

/**
 * Drafts in this browser's storage (epoch ms): what is typed before the server has it, and while it cannot be reached.
 * Whatever stands there is checked before it is used; a full or forbidden storage is no error.
 */
export const draftStore = {
  key: (person: string, form: string, request?: string) =>
    `steward.draft.${person}.${request === undefined ? form : `request.${request}`}`,

  read(key: string, fields: readonly FormField[], nowMs: number): Draft | null {
    try {
      const draft = draftSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
      if (!draft.success || nowMs - draft.data.savedAt > DRAFT_LIFE_MS) return null
      return { ...draft.data, answers: stillValidAnswers(draft.data, fields, nowMs) }
    } catch {
      return null
    }
  },

  write(key: string, draft: Draft): boolean {
    try {
      localStorage.setItem(key, JSON.stringify(draft))
      return true
    } catch {
      return false
    }
  },

  remove(key: string): void {
    try {
      localStorage.removeItem(key)
    } catch {
      // A storage that cannot be written holds no draft either.
    }
  },
}
