import { z } from 'zod'

/** What publishing a form answers: the number of the new version, and what memberships can still repair. */
export const publishSchema = z.object({
  version: z.number(),
  warnings: z.array(z.object({ nodeId: z.string().optional(), message: z.string() })).default([]),
})
