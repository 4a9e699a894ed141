import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { query } from '@/src/platform/query'

export type ReviewLine = {
  id: string
  review: { id: string; name: string; dueAt: string; onUndecided: 'revoke' | 'keep' }
  employee: { id: string; name: string; jobTitle: string | null }
  kind: string
  label: string
  rights: string[]
  validUntil: string | null
  decision: string | null
  reason: string | null
}

/** More than anyone reviews in one sitting; the rest appears as these are decided. */
const SHOWN = 1000

/** What waits for one reviewer in running campaigns, and what they decided there, by campaign and person. */
export async function myReviews(req: PayloadRequest, actor: Actor): Promise<{ docs: ReviewLine[] }> {
  const keeper = can(actor.rights, actor.tree, 'system', 'update')
  const docs = await query<ReviewLine>(
    req,
    sql`select i.id, jsonb_build_object('id', r.id, 'name', r.name, 'dueAt', to_jsonb(r.due_at), 'onUndecided', r.on_undecided) as review,
          jsonb_build_object('id', e.id, 'name', e.name, 'jobTitle', e.job_title) as employee, i.kind, i.label,
          coalesce(i.rights, '[]') as rights, to_jsonb(i.valid_until) #>> '{}' as "validUntil", i.decision, i.reason
        from access_review_items i join access_reviews r on r.id = i.review_id and r.status = 'running' and r.due_at > now()
          join employees e on e.id = i.employee_id
        where i.employee_id <> ${actor.id}::uuid
          and (i.reviewer_id = ${actor.id}::uuid or (i.reviewer_id is null and ${keeper}))
        order by r.due_at, r.id, e.name, e.id, i.kind, i.label, i.id limit ${SHOWN}`,
  )
  return { docs }
}
