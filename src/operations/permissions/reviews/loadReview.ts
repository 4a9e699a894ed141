import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { notFound } from '@/src/operations/shared/notFound'
import { query } from '@/src/platform/query'

export type ReviewRow = {
  id: string
  name: string
  status: 'draft' | 'running' | 'closed'
  reviewers: 'lineManager' | 'named' | 'resourceOwner'
  ownerRole: string | null
  onUndecided: 'revoke' | 'keep'
  dueAt: string
  due: boolean
  startsAt: string | null
  startedBy: string | null
  departments: string[]
  resources: string[]
  roles: string[]
  groups: string[]
  named: string[]
}

/** A campaign with its scope, locked until the end of the transaction: `update` for its status, `share` against that. */
export async function loadReview(
  req: PayloadRequest,
  id: string,
  lock: 'update' | 'share' | 'none',
): Promise<ReviewRow> {
  const locking = { update: sql`for no key update of r`, share: sql`for share of r`, none: sql`` }[lock]
  const [row] = await query<ReviewRow>(
    req,
    sql`select r.id, r.name, r.status, r.reviewers, o.slug as "ownerRole", r.on_undecided as "onUndecided",
          to_jsonb(r.due_at) #>> '{}' as "dueAt", r.due_at <= clock_timestamp() as due, to_jsonb(r.starts_at) #>> '{}' as "startsAt",
          r.started_by_id as "startedBy",
          coalesce((select array_agg(departments_id) from access_reviews_rels where parent_id = r.id and path = 'departments'), '{}') as departments,
          coalesce((select array_agg(permission_resources_id) from access_reviews_rels where parent_id = r.id and path = 'resources'), '{}') as resources,
          coalesce((select array_agg(employee_roles_id) from access_reviews_rels where parent_id = r.id and path = 'roles'), '{}') as roles,
          coalesce((select array_agg(employee_groups_id) from access_reviews_rels where parent_id = r.id and path = 'groups'), '{}') as groups,
          coalesce((select array_agg(employees_id) from access_reviews_rels where parent_id = r.id and path = 'namedReviewers'), '{}') as named
        from access_reviews r left join employee_roles o on o.id = r.owner_role_id where r.id = ${id}::uuid ${locking}`,
  )
  if (!row) throw notFound('campaign')
  return row
}
