import { z } from 'zod'

/**
 * What a link in a mail says: this person at this address (`addressMark`), this decision, on this step of what is
 * decided, until then (epoch seconds), once.
 */
export const mailClaimSchema = z.strictObject({
  id: z.uuid(),
  subject: z.uuid(),
  step: z.uuid(),
  employee: z.uuid(),
  action: z.enum(['approved', 'rejected', 'returned']),
  until: z.int().positive(),
  address: z.string().min(1),
})

export type MailClaim = z.infer<typeof mailClaimSchema>
