import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'
import { query } from '@/src/platform/query'

/**
 * Makes files part of a comment. Each must be its author's own and part of nothing yet; those of an internal comment
 * are marked so, because who asked may see every other file of their request.
 */
export async function bindCommentFiles(
  req: PayloadRequest,
  request: string,
  comment: { id: string; internal: boolean; author: string },
  attachments: readonly string[],
): Promise<{ id: string; filename: string; url: string }[]> {
  if (attachments.length === 0) return []
  const bound = await query<{ id: string; filename: string; name: string }>(
    req,
    sql`update attachments a set request_id = r.id, resource_id = r.resource_id, comment_id = ${comment.id}::uuid, internal = ${comment.internal}
        from itsm_requests r
        where r.id = ${request}::uuid and a.id = any(${sql.param([...attachments])}::uuid[])
          and a.owner_id = ${comment.author}::uuid and a.request_id is null and a.record_id is null
        returning a.id, a.filename, coalesce(a.original_name, a.filename) as name`,
  )
  if (bound.length < attachments.length)
    throw invalid('attachments', 'One of the files is not here any more. Attach it again.')
  return bound.map(({ id, filename, name }) => ({
    id,
    filename: name,
    url: `/api/attachments/file/${encodeURIComponent(filename)}`,
  }))
}
