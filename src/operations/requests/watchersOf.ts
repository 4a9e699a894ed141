import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { whoMaySee } from './whoMaySee'

/** Who follows a request and still may see it. */
export async function watchersOf(
  req: PayloadRequest,
  request: string,
): Promise<{ id: string; name: string }[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`select employee_id as id from itsm_watchers where request_id = ${request}::uuid order by since`,
  )
  const ids = rows.map(({ id }) => id)
  const seeing = await whoMaySee(req, request, ids, Date.now())
  return ids.flatMap((id) => seeing.get(id) ?? [])
}
