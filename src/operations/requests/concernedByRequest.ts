import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { LiveEvent } from '@/src/operations/portal/liveTopics'
import { idList } from '@/src/platform/idList'
import { query } from '@/src/platform/query'
import { whoMaySee } from './whoMaySee'

/** Who asked for these requests, for whom they did, and who follows them and still may see them. */
export async function concernedByRequest(
  req: PayloadRequest,
  ids: readonly string[],
  looking: readonly string[],
): Promise<LiveEvent[]> {
  const rows = await query<{ to: string; id: string; follows: boolean }>(
    req,
    sql`select p.person as to, r.id, bool_and(p.follows) as follows
        from itsm_requests r cross join lateral (
          select r.requester_id, false union select r.requested_for_id, false
          union select w.employee_id, true from itsm_watchers w where w.request_id = r.id) p(person, follows)
        where r.id = any(${idList(ids)}) and p.person = any(${idList(looking)})
        group by 1, 2`,
  )
  const seeing = new Map<string, Awaited<ReturnType<typeof whoMaySee>>>()
  for (const id of new Set(rows.filter(({ follows }) => follows).map((row) => row.id))) {
    const followers = rows.filter((row) => row.id === id && row.follows).map(({ to }) => to)
    seeing.set(id, await whoMaySee(req, id, followers, Date.now()))
  }
  return rows
    .filter(({ to, id, follows }) => !follows || seeing.get(id)?.has(to))
    .map(({ to, id }) => ({ to, event: 'subject', data: { id, steps: [] } }))
}
