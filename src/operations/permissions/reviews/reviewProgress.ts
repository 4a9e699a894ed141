import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { query } from '@/src/platform/query'
import { loadReview } from './loadReview'

export type ReviewProgress = {
  doc: {
    id: string
    name: string
    status: string
    startsAt: string | null
    dueAt: string
    onUndecided: string
    counts: { total: number; undecided: number; kept: number; revoked: number; gone: number; byRule: number }
    /** Null is the administrators. */
    reviewers: { reviewer: { id: string; name: string } | null; total: number; undecided: number }[]
  }
}

/** How far a campaign is, whole and by reviewer, those with most to do first. For `system.read`. */
export async function reviewProgress(req: PayloadRequest, actor: Actor, id: string): Promise<ReviewProgress> {
  if (!can(actor.rights, actor.tree, 'system', 'read'))
    throw await denied(req, 'system', 'read', 'You may not look at campaigns of access reviews.')
  const { name, status, startsAt, dueAt, onUndecided } = await loadReview(req, id, 'none')
  const reviewers = await query<ReviewProgress['doc']['reviewers'][number] & ReviewProgress['doc']['counts']>(
    req,
    sql`select case when e.id is null then null else jsonb_build_object('id', e.id, 'name', e.name) end as reviewer,
          count(*)::int as total, (count(*) filter (where i.decision is null))::int as undecided,
          (count(*) filter (where i.decision = 'keep'))::int as kept, (count(*) filter (where i.decision = 'revoke'))::int as revoked,
          (count(*) filter (where i.decision = 'gone'))::int as gone, (count(*) filter (where i.by_rule))::int as "byRule"
        from access_review_items i left join employees e on e.id = i.reviewer_id
        where i.review_id = ${id}::uuid group by e.id, e.name order by 3 desc, e.name`,
  )
  const sum = (key: 'total' | 'undecided' | 'kept' | 'revoked' | 'gone' | 'byRule') =>
    reviewers.reduce((all, row) => all + row[key], 0)
  return {
    doc: {
      id,
      name,
      status,
      startsAt,
      dueAt,
      onUndecided,
      counts: {
        total: sum('total'),
        undecided: sum('undecided'),
        kept: sum('kept'),
        revoked: sum('revoked'),
        gone: sum('gone'),
        byRule: sum('byRule'),
      },
      reviewers: reviewers.map(({ reviewer, total, undecided }) => ({ reviewer, total, undecided })),
    },
  }
}
