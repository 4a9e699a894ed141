import { z } from 'zod'

/** An emergency that lasts longer is no emergency: then somebody assigns the role. */
export const LONGEST_MINUTES = 480
export const SHORTEST_MINUTES = 5
/** Shorter reasons say nothing to whoever reviews them. */
const SHORTEST_REASON = 10

const words = (least: number, empty: string) =>
  z.string({ error: empty }).trim().min(least, { error: empty }).max(2000)

/** Taking a role in an emergency: which rule allows it, why, for how many minutes. */
export const elevationSchema = z.strictObject({
  rule: z.uuid({ error: 'must be the id of a break-glass rule' }).toLowerCase(),
  reason: words(SHORTEST_REASON, `say in at least ${SHORTEST_REASON} characters what the emergency is`),
  minutes: z
    .number({ error: 'must be a number of minutes' })
    .int()
    .min(SHORTEST_MINUTES)
    .max(LONGEST_MINUTES),
})

/** What somebody else found when they looked at what was done. */
export const elevationReviewSchema = z.strictObject({
  note: words(SHORTEST_REASON, `say in at least ${SHORTEST_REASON} characters what you found`),
})
