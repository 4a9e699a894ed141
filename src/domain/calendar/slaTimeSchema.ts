import { z } from 'zod'

const units = z.enum(['hours', 'days'])

/**
 * How long a request may take. Hours are open hours of the calendar and may be fractions; days are working
 * days and are whole. The bounds keep every due date within the reach of the search through a calendar.
 * Switched off, the rest may be missing.
 */
export const slaTimeSchema = z.discriminatedUnion('enabled', [
  z.strictObject({
    enabled: z.literal(false),
    duration: z.number().min(0).nullish(),
    unit: units.nullish(),
  }),
  z
    .strictObject({
      enabled: z.literal(true),
      duration: z.number().positive({ error: 'must be more than 0' }).max(10_000),
      unit: units,
    })
    .refine(({ duration, unit }) => unit === 'hours' || (Number.isInteger(duration) && duration <= 1000), {
      error: 'must be a whole number of days, at most 1000',
      path: ['duration'],
    }),
])

export type SlaTime = z.infer<typeof slaTimeSchema>
export type SlaDuration = { duration: number; unit: z.infer<typeof units> }
