import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'
import { seeRequest } from './seeRequest'

/** What the form of a request offers to say with such a decision, in its order; 404 to who may not see the request. */
export async function formReasons(
  req: PayloadRequest,
  actor: Actor,
  request: string,
  action: 'rejected' | 'returned',
): Promise<string[]> {
  const { form } = await seeRequest(req, actor, request)
  const rows = await query<{ text: string }>(
    req,
    sql`select trim(q.text) as text from itsm_forms_quick_reasons q
        where q._parent_id = ${form}::uuid and (q.decision is null or q.decision::text = ${action}) order by q._order`,
  )
  return rows.map(({ text }) => text)
}
