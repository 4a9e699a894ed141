import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'
import { query } from '@/src/platform/query'
import type { RequestRow } from './seeRequest'
import { whoMaySee } from './whoMaySee'

/**
 * Stores who is mentioned in a comment and lets them follow the request. Naming somebody gives no right to see it:
 * 400 for anybody who may not, and in an internal comment for those who asked.
 */
export async function mentionPeople(
  req: PayloadRequest,
  request: Pick<RequestRow, 'id' | 'requester' | 'requestedFor'>,
  comment: { id: string; internal: boolean; author: string },
  mentions: readonly string[],
  now: number,
): Promise<{ id: string; name: string }[]> {
  const others = mentions.filter((id) => id !== comment.author)
  if (others.length === 0) return []
  const seeing = await whoMaySee(req, request.id, others, now)
  if (others.some((id) => !seeing.has(id)))
    throw invalid('mentions', 'Somebody you mention may not see this request. Leave their mention out.')
  if (comment.internal && others.some((id) => id === request.requester || id === request.requestedFor))
    throw invalid('mentions', 'An internal comment is not for those who asked. Leave their mention out.')
  await query(
    req,
    sql`insert into itsm_comment_mentions (comment_id, employee_id) select ${comment.id}::uuid, unnest(${sql.param(others)}::uuid[])`,
  )
  const followers = others.filter((id) => id !== request.requester && id !== request.requestedFor)
  await query(
    req,
    sql`insert into itsm_watchers (request_id, employee_id) select ${request.id}::uuid, unnest(${sql.param(followers)}::uuid[])
        on conflict do nothing`,
  )
  return others.map((id) => seeing.get(id)!)
}
