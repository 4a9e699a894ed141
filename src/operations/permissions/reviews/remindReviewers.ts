import type { PayloadRequest } from 'payload'
import { notify } from '@/src/operations/notifications/notify'
import { withTransaction } from '@/src/platform/withTransaction'

/** Most of the time is over: reviewers with something left hear again. */
export async function remindReviewers(req: PayloadRequest, id: string): Promise<void> {
  await withTransaction(req, () =>
    notify(req, {
      event: 'review.waiting',
      subject: { type: 'access-reviews', id },
      stillTrue: 'reviewMessages',
      data: { stage: 'reminded' },
      topic: `review:${id}`,
      key: `review:${id}:reminded`,
    }),
  )
}
