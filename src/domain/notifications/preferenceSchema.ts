import { z } from 'zod'
import { CHANNELS, DIGESTS } from './channels'

/** One choice of one person: an event, a channel, on or off, and how mails are gathered. */
export const preferenceSchema = z
  .strictObject({
    event: z.string().min(1).max(100),
    channel: z.enum(CHANNELS, { error: 'must be inApp or email' }),
    enabled: z.boolean(),
    digest: z.enum(DIGESTS, { error: 'must be off, daily or weekly' }).default('off'),
  })
  .refine(({ channel, digest }) => channel === 'email' || digest === 'off', {
    path: ['digest'],
    error: 'only e-mail is gathered; leave digest out',
  })

export type Preference = z.infer<typeof preferenceSchema>
