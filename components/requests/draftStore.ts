import { z } from 'zod'
import type { FormField } from '@/src/domain/forms/formFieldSchema'

const draftSchema = z.object({
  savedAt: z.number(),
  answers: z.record(z.string(), z.unknown()),
  labels: z.record(z.string(), z.string()),
  priority: z.string(),
  requestedFor: z.object({ id: z.string(), name: z.string() }).nullable(),
  idempotencyKey: z.string(),
})

export type Draft = z.infer<typeof draftSchema>

const DAY_MS = 86_400_000
const DRAFT_LIFE_MS = 30 * DAY_MS

/**
 * Drafts in this browser's storage (epoch ms). Whatever stands there is checked before it is used; a full or forbidden
 * storage is no error, the form then only lives as long as the page.
 */
export const draftStore = {
  key: (person: string, form: string, request?: string) =>
    `steward.draft.${person}.${request === undefined ? form : `request.${request}`}`,

  read(key: string, fields: readonly FormField[], nowMs: number): Draft | null {
    try {
      const draft = draftSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
      if (!draft.success || nowMs - draft.data.savedAt > DRAFT_LIFE_MS) return null
      return { ...draft.data, answers: stillValid(draft.data, fields, nowMs) }
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

/** Without the answers to questions that are gone, and without files the server has swept: unbound ones live a day. */
function stillValid(draft: Draft, fields: readonly FormField[], nowMs: number): Record<string, unknown> {
  const old = nowMs - draft.savedAt > DAY_MS
  const kept = fields.filter(
    (field) => Object.hasOwn(draft.answers, field.name) && !(old && field.type === 'file'),
  )
  return Object.fromEntries(kept.map((field) => [field.name, draft.answers[field.name]]))
}
