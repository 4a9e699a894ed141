import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { DraftBody } from '@/src/domain/requests/draftBodySchema'
import { readDraftBody } from './readDraftBody'
import { stillValidAnswers } from './stillValidAnswers'

export type Draft = DraftBody & {
  savedAt: number
  /** The state on the server that it was typed on; 0 for none. */
  rev: number
  /** The server has these very words. */
  synced: boolean
}

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
      const raw = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Draft> | null
      const body = readDraftBody(raw)
      if (!body || typeof raw?.savedAt !== 'number' || nowMs - raw.savedAt > DRAFT_LIFE_MS) return null
      const { savedAt, rev, synced } = raw
      const draft = { ...body, savedAt, rev: typeof rev === 'number' ? rev : 0, synced: synced === true }
      return { ...draft, answers: stillValidAnswers(draft, fields, nowMs) }
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
