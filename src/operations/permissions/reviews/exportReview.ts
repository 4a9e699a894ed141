import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { writeCsv } from '@/src/platform/csv/writeCsv'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { loadReview } from './loadReview'

const COLUMNS = [
  'person',
  'email',
  'kind',
  'given',
  'rights',
  'valid until',
  'reviewer',
  'decision',
  'by rule',
  'reason',
  'decided by',
  'decided at',
]

type Line = Record<
  | 'person'
  | 'email'
  | 'kind'
  | 'given'
  | 'rights'
  | 'until'
  | 'reviewer'
  | 'decision'
  | 'rule'
  | 'reason'
  | 'by'
  | 'at',
  string | null
>

/** The evidence of a campaign as CSV: every right, who looked at it, what they said. An export is an event. For `system.read`. */
export async function exportReview(
  req: PayloadRequest,
  actor: Actor,
  id: string,
): Promise<ReadableStream<Uint8Array>> {
  if (!can(actor.rights, actor.tree, 'system', 'read'))
    throw await denied(req, 'system', 'read', 'You may not look at campaigns of access reviews.')
  await loadReview(req, id, 'none')
  const lines = await query<Line>(
    req,
    sql`select e.name as person, e.email, i.kind, i.label as given,
          (select string_agg(t, ' ') from jsonb_array_elements_text(coalesce(i.rights, '[]')) t) as rights,
          to_jsonb(i.valid_until) #>> '{}' as until, v.name as reviewer, coalesce(i.decision::text, '') as decision,
          case when i.by_rule then 'yes' else '' end as rule, i.reason, d.name as by, to_jsonb(i.decided_at) #>> '{}' as at
        from access_review_items i join employees e on e.id = i.employee_id left join employees v on v.id = i.reviewer_id
          left join employees d on d.id = i.decided_by_id
        where i.review_id = ${id}::uuid order by e.name, e.id, i.kind, i.label, i.id`,
  )
  await withTransaction(req, () =>
    recordEvent(req, {
      action: 'access-reviews.export',
      entityType: 'access-reviews',
      entityId: id,
      changes: { rows: { from: null, to: lines.length } },
    }),
  )
  return writeCsv(
    COLUMNS,
    lines.map((line) => [
      line.person,
      line.email,
      line.kind,
      line.given,
      line.rights,
      line.until,
      line.reviewer,
      line.decision,
      line.rule,
      line.reason,
      line.by,
      line.at,
    ]),
  )
}
