import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { tell } from '@/src/operations/notifications/tell'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { endSource } from './endSource'
import { isHeld } from './isHeld'
import { isLastSuperadmin } from './isLastSuperadmin'
import { loadReview, type ReviewRow } from './loadReview'

type Item = { id: string; kind: AssignmentSlug; sourceId: string }

/**
 * Ends a campaign: what nobody decided goes by its rule, all of it in one transaction. A job calls it when the date
 * has come; quiet when it is not running or, unless `early`, not due. The last superadmin stays, whatever the rule.
 */
export async function closeReview(req: PayloadRequest, id: string, early = false): Promise<void> {
  await withTransaction(req, async () => {
    await lockPolicy(req)
    const review = await loadReview(req, id, 'update')
    if (review.status !== 'running' || (!early && !review.due)) return
    const items = await query<Item>(
      req,
      sql`select id, kind, source_id as "sourceId" from access_review_items
          where review_id = ${id}::uuid and decision is null order by id for update`,
    )
    const outcomes = []
    for (const item of items) outcomes.push({ id: item.id, ...(await byRule(req, review, item)) })
    await query(
      req,
      sql`update access_review_items i set decision = o.decision::enum_access_review_items_decision, reason = o.reason, by_rule = true,
            decided_at = now(), rev = coalesce(i.rev, 1) + 1, updated_at = now()
          from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as o(id uuid, decision text, reason text) where i.id = o.id`,
    )
    await query(
      req,
      sql`update access_reviews set status = 'closed', closed_at = now(), rev = coalesce(rev, 1) + 1, updated_at = now()
          where id = ${id}::uuid`,
    )
    await recordEvent(req, {
      action: 'access-reviews.close',
      entityType: 'access-reviews',
      entityId: id,
      changes: {
        status: { from: 'running', to: 'closed' },
        undecided: { from: null, to: items.length },
        revoked: { from: null, to: outcomes.filter(({ decision }) => decision === 'revoke').length },
      },
    })
    await tell(req, {
      settled: [`review:${id}`],
      notices: [
        {
          event: 'review.closed',
          subject: { type: 'access-reviews', id },
          stillTrue: 'reviewMessages',
          data: { stage: 'closed' },
        },
      ],
    })
  })
}

async function byRule(
  req: PayloadRequest,
  { name, onUndecided }: ReviewRow,
  { kind, sourceId }: Item,
): Promise<{ decision: 'keep' | 'revoke' | 'gone'; reason: string }> {
  if (onUndecided === 'keep') {
    return (await isHeld(req, kind, sourceId))
      ? { decision: 'keep', reason: 'Nobody decided; the campaign keeps.' }
      : { decision: 'gone', reason: 'It had ended before.' }
  }
  if (kind === 'role-assignments' && (await isLastSuperadmin(req, sourceId)))
    return { decision: 'keep', reason: 'Nobody decided; the last superadmin stays.' }
  return (await endSource(req, kind, sourceId, `${name}: nobody decided until the due date`))
    ? { decision: 'revoke', reason: 'Nobody decided until the due date.' }
    : { decision: 'gone', reason: 'It had ended before.' }
}
