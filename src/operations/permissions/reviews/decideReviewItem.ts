import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { can } from '@/src/domain/permissions/can'
import { lastingActorOf, type LastingActor } from '@/src/operations/permissions/elevations/lastingActorOf'
import { refuseHigher } from '@/src/operations/permissions/refuseHigher'
import { refuseLastSuperadmin } from '@/src/operations/permissions/refuseLastSuperadmin'
import { denied } from '@/src/operations/shared/denied'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { notFound } from '@/src/operations/shared/notFound'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { endSource } from './endSource'
import { isHeld } from './isHeld'
import { loadReview } from './loadReview'

type Item = {
  review: string
  employee: string
  kind: AssignmentSlug
  sourceId: string
  label: string
  reviewer: string | null
  decision: string | null
  decidedAt: string | null
  decidedBy: string | null
}

export type Reviewed = { id: string; decision: 'keep' | 'revoke' | 'gone' }

/**
 * Keeps one right or takes it away now, once, while the campaign runs: by its reviewer, or in their place by an
 * administrator whose level is not below that of whom it is about; nobody about themselves. What is gone meanwhile is
 * noted as gone. Locks: policy, campaign, item.
 */
export function decideReviewItem(
  req: PayloadRequest,
  id: string,
  { decision, reason }: { decision: 'keep' | 'revoke'; reason?: string },
): Promise<Reviewed> {
  const about = { action: 'access-review-items.decide', entityType: 'access-review-items', entityId: id }
  return runOperation(req, about, async ({ actor }) => {
    const seen = await itemOf(req, id)
    if (!seen) throw notFound('item')
    const keeper = await keeperOf(req)
    if (seen.reviewer !== actor.id && !keeper && !can(actor.rights, actor.tree, 'system', 'read'))
      throw notFound('item')
    if (decision === 'revoke') await lockPolicy(req)
    const review = await loadReview(req, seen.review, 'share')
    const item = (await itemOf(req, id, true)) ?? seen
    if (item.decision !== null) {
      const who = item.decidedBy ?? 'the rule of the campaign'
      throw new OperationError(409, [
        {
          code: 'already_decided',
          message: `This was decided already: ${item.decision}, by ${who}.`,
          data: { decision: item.decision, at: item.decidedAt, by: who },
        },
      ])
    }
    if (review.status !== 'running' || review.due) {
      throw new OperationError(409, [
        { code: 'not_open', message: `“${review.name}” is over. What was not decided went by its rule.` },
      ])
    }
    if (item.employee === actor.id) {
      throw new OperationError(403, [
        {
          code: 'separation_of_duties',
          message: 'Nobody reviews their own rights. Somebody else decides this.',
        },
      ])
    }
    if (item.reviewer !== actor.id) {
      if (!keeper) throw await denied(req, 'system', 'update', 'You are not the reviewer of this.')
      // A reviewer has the authority of who started the campaign; whoever steps in has only their own.
      await refuseHigher(req, keeper, item.employee)
    }
    const outcome = await carryOut(req, item, decision, reason, review.name)
    await query(
      req,
      sql`update access_review_items set decision = ${outcome}::enum_access_review_items_decision, reason = ${reason ?? null},
            decided_at = now(), decided_by_id = ${actor.id}::uuid, rev = coalesce(rev, 1) + 1, updated_at = now() where id = ${id}::uuid`,
    )
    await recordEvent(req, {
      ...about,
      ...(reason ? { reason } : {}),
      changes: {
        decision: { from: null, to: outcome },
        employee: { from: null, to: item.employee },
        source: { from: null, to: { kind: item.kind, id: item.sourceId, label: item.label } },
      },
    })
    return { id, decision: outcome }
  })
}

async function keeperOf(req: PayloadRequest): Promise<LastingActor | null> {
  const actor = await lastingActorOf(req)
  return actor && can(actor.rights, actor.tree, 'system', 'update') ? actor : null
}

async function carryOut(
  req: PayloadRequest,
  item: Item,
  decision: 'keep' | 'revoke',
  reason: string | undefined,
  campaign: string,
): Promise<'keep' | 'revoke' | 'gone'> {
  if (decision === 'keep') return (await isHeld(req, item.kind, item.sourceId)) ? 'keep' : 'gone'
  if (item.kind === 'role-assignments') await refuseLastSuperadmin(req, { assignment: item.sourceId })
  const ended = await endSource(req, item.kind, item.sourceId, `${campaign}: ${reason ?? ''}`)
  return ended ? 'revoke' : 'gone'
}

async function itemOf(req: PayloadRequest, id: string, lock = false): Promise<Item | null> {
  const [row] = await query<Item>(
    req,
    sql`select i.review_id as review, i.employee_id as employee, i.kind, i.source_id as "sourceId", i.label, i.reviewer_id as reviewer,
          i.decision, to_jsonb(i.decided_at) #>> '{}' as "decidedAt", (select name from employees where id = i.decided_by_id) as "decidedBy"
        from access_review_items i where i.id = ${id}::uuid ${lock ? sql`for update of i` : sql``}`,
  )
  return row ?? null
}
