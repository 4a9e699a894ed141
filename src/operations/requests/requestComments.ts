import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryPrepared } from '@/src/platform/queryPrepared'

export type RequestCommentRow = {
  id: string
  author: { id: string; name: string } | null
  body: string
  internal: boolean
  at: string
}

/** Comments of a request, oldest first. Internal ones only where `internal` says so: they are never the requester's. */
export async function requestComments(
  req: PayloadRequest,
  request: string,
  { internal }: { internal: boolean },
): Promise<RequestCommentRow[]> {
  const rows = await queryPrepared<RequestCommentRow>(
    req,
    sql`select c.id, c.body, coalesce(c.internal, false) as internal, c.created_at as at,
          case when e.id is null then null else jsonb_build_object('id', e.id, 'name', e.name) end as author
        from itsm_comments c left join employees e on e.id = c.author_id
        where c.request_id = ${request}::uuid and (${internal}::boolean or not coalesce(c.internal, false))
        order by c.created_at, c.id`,
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}
