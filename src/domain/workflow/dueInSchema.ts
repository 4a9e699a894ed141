import { z } from 'zod'

/** A span of time as an administrator writes it: `{ duration: 2, unit: 'days' }`. */
export const dueInSchema = z.strictObject({
  duration: z.number().positive().max(100_000),
  unit: z.enum(['hours', 'days']),
})

export type DueIn = z.infer<typeof dueInSchema>
