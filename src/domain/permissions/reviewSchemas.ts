import { z } from 'zod'

export const REVIEWERS = ['lineManager', 'named', 'resourceOwner'] as const
export const REVIEW_STATUSES = ['draft', 'running', 'closed'] as const
export const REVIEW_DECISIONS = ['keep', 'revoke', 'gone'] as const

const reason = z.string().trim().max(2000).optional()

/** What a reviewer says of one right, or of many at once. Taking it away takes a reason, which its holder may read. */
export const reviewDecisionSchema = z
  .strictObject({
    ids: z
      .array(z.uuid({ error: 'must be the id of an item' }).toLowerCase())
      .min(1, { error: 'choose at least one' })
      .max(100, { error: 'at most 100 at a time' }),
    decision: z.enum(['keep', 'revoke'], { error: 'must be keep or revoke' }),
    reason,
  })
  .refine(({ decision, reason: said }) => decision === 'keep' || (said ?? '').length >= 3, {
    path: ['reason'],
    error: 'say why it is taken away',
  })
