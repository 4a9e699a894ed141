import { z } from 'zod'

/** What somebody has typed into a form and not sent: answers that need not be valid yet, and what goes with them. */
export const draftBodySchema = z.object({
  answers: z.record(z.string().max(60), z.unknown()),
  /** Names for the ids in the answers, as the person who typed saw them. */
  labels: z.record(z.string().max(100), z.string().max(500)),
  priority: z.string().max(20),
  requestedFor: z.object({ id: z.string().max(100), name: z.string().max(500) }).nullable(),
  /** Stays with the draft, so that sending it from two devices makes one request. */
  idempotencyKey: z.string().min(1).max(200),
})

export type DraftBody = z.infer<typeof draftBodySchema>
