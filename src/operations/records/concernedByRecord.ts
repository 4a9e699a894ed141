import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { LiveEvent } from '@/src/operations/portal/liveTopics'
import { idList } from '@/src/platform/idList'
import { query } from '@/src/platform/query'
import { whoMaySee } from './whoMaySee'

/** Everybody who may see these records: whose page of them is open is not known. */
export async function concernedByRecord(
  req: PayloadRequest,
  ids: readonly string[],
  looking: readonly string[],
): Promise<LiveEvent[]> {
  const records = await query<{ id: string }>(req, sql`select id from records where id = any(${idList(ids)})`)
  const events: LiveEvent[] = []
  for (const { id } of records) {
    const seeing = await whoMaySee(req, id, looking, Date.now())
    for (const to of seeing.keys()) events.push({ to, event: 'subject', data: { id, steps: [] } })
  }
  return events
}
