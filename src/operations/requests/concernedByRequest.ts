import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { LiveEvent } from '@/src/operations/portal/liveTopics'
import { query } from '@/src/platform/query'

/** Who asked for these requests, and for whom they did. */
export async function concernedByRequest(
  req: PayloadRequest,
  ids: readonly string[],
  looking: readonly string[],
): Promise<LiveEvent[]> {
  const rows = await query<{ to: string; id: string }>(
    req,
    sql`select p.person as to, r.id
        from itsm_requests r cross join lateral (select r.requester_id union select r.requested_for_id) p(person)
        where r.id = any(${sql.param([...ids])}::uuid[]) and p.person = any(${sql.param([...looking])}::uuid[])`,
  )
  return rows.map(({ to, id }) => ({ to, event: 'subject', data: { id, steps: [] } }))
}
