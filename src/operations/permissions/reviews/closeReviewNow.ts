import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { loadHoldings } from '@/src/operations/permissions/loadHoldings'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { runOperation } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { closeReview } from './closeReview'
import { loadReview } from './loadReview'
import { refuseHigherPeople } from './refuseHigherPeople'
import { requireReviewKeeper } from './requireReviewKeeper'
import { reviewProgress, type ReviewProgress } from './reviewProgress'

/**
 * Ends a campaign before its date, by whoever runs campaigns; 409 when it is not running. What is undecided goes by the
 * rule then, so nobody of a level above theirs may be among those it is about.
 */
export function closeReviewNow(req: PayloadRequest, id: string): Promise<ReviewProgress> {
  const about = { action: 'access-reviews.close', entityType: 'access-reviews', entityId: id }
  return runOperation(req, about, async () => {
    const actor = await requireReviewKeeper(req)
    await lockPolicy(req)
    const { status } = await loadReview(req, id, 'update')
    if (status !== 'running')
      throw new OperationError(409, [
        { code: 'not_open', message: `This campaign is ${status}, not running.` },
      ])
    await refuseHigherUndecided(req, actor, id)
    await closeReview(req, id, true)
    return reviewProgress(req, actor, id)
  })
}

async function refuseHigherUndecided(req: PayloadRequest, actor: Actor, id: string): Promise<void> {
  if (actor.rights.superadmin) return
  const undecided = await query<{ employee: string }>(
    req,
    sql`select distinct employee_id as employee from access_review_items where review_id = ${id}::uuid and decision is null`,
  )
  if (undecided.length === 0) return
  const { graph, tree } = await loadRightsGraph(req)
  const remedy = 'Wait for its due date, or ask somebody above them to close it.'
  refuseHigherPeople(actor, undecided, await loadHoldings(req), graph, tree, remedy)
}
