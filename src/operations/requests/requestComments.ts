import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryPrepared } from '@/src/platform/queryPrepared'

export type RequestCommentRow = {
  id: string
  author: { id: string; name: string } | null
  body: string
  internal: boolean
  mentions: { id: string; name: string }[]
  files: { id: string; filename: string; url: string }[]
  at: string
}

type Stored = Omit<RequestCommentRow, 'files'> & {
  files: { id: string; filename: string; stored: string }[]
}

/** Comments of a request, oldest first. Internal ones only where `internal` says so: they are never the requester's. */
export async function requestComments(
  req: PayloadRequest,
  request: string,
  { internal }: { internal: boolean },
): Promise<RequestCommentRow[]> {
  const rows = await queryPrepared<Stored>(
    req,
    sql`select c.id, c.body, coalesce(c.internal, false) as internal, c.created_at as at,
          case when e.id is null then null else jsonb_build_object('id', e.id, 'name', e.name) end as author,
          (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name), '[]')
            from itsm_comment_mentions x join employees m on m.id = x.employee_id where x.comment_id = c.id) as mentions,
          (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'filename', coalesce(f.original_name, f.filename), 'stored', f.filename)
              order by f.created_at, f.id), '[]') from attachments f where f.comment_id = c.id) as files
        from itsm_comments c left join employees e on e.id = c.author_id
        where c.request_id = ${request}::uuid and (${internal}::boolean or not coalesce(c.internal, false))
        order by c.created_at, c.id`,
  )
  return rows.map(({ files, at, ...row }) => ({
    ...row,
    files: files.map(({ id, filename, stored }) => ({
      id,
      filename,
      url: `/api/attachments/file/${encodeURIComponent(stored)}`,
    })),
    at: new Date(at).toISOString(),
  }))
}
