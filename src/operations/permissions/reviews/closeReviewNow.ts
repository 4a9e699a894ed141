import type { PayloadRequest } from 'payload'
import { runOperation } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import { closeReview } from './closeReview'
import { loadReview } from './loadReview'
import { requireReviewKeeper } from './requireReviewKeeper'
import { reviewProgress, type ReviewProgress } from './reviewProgress'

/** Ends a campaign before its date, by whoever runs campaigns; 409 when it is not running. */
export function closeReviewNow(req: PayloadRequest, id: string): Promise<ReviewProgress> {
  const about = { action: 'access-reviews.close', entityType: 'access-reviews', entityId: id }
  return runOperation(req, about, async () => {
    const actor = await requireReviewKeeper(req)
    const { status } = await loadReview(req, id, 'none')
    if (status !== 'running')
      throw new OperationError(409, [
        { code: 'not_open', message: `This campaign is ${status}, not running.` },
      ])
    await closeReview(req, id, true)
    return reviewProgress(req, actor, id)
  })
}
