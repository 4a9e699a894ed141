import { z } from 'zod'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'

const keyOf = (formId: string) => `steward-workflow-draft-${formId}`
const kept = z.object({ at: z.string(), definition: z.unknown() })

/** Unsaved work, kept in this browser until it is saved or given up, so that neither a crash nor a take-over loses it. */
export const localDraft = {
  keep: (formId: string, definition: WorkflowDefinition, at: string): void => {
    try {
      localStorage.setItem(keyOf(formId), JSON.stringify({ at, definition }))
    } catch {
      // A browser that stores nothing still edits and saves; only this second net is missing.
    }
  },
  drop: (formId: string): void => {
    try {
      localStorage.removeItem(keyOf(formId))
    } catch {
      // As above.
    }
  },
  read: (formId: string): { at: string; definition: WorkflowDefinition } | null => {
    try {
      const found = kept.safeParse(JSON.parse(localStorage.getItem(keyOf(formId)) ?? 'null'))
      const parsed = found.success ? parseDefinition(found.data.definition) : null
      return found.success && parsed && 'definition' in parsed
        ? { at: found.data.at, definition: parsed.definition }
        : null
    } catch {
      return null
    }
  },
}
