import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** Ids of the requests that this person made, or that were made for them. */
export async function ownRequests(req: PayloadRequest, employeeId: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`select id from itsm_requests where requester_id = ${employeeId}::uuid or requested_for_id = ${employeeId}::uuid`,
  )
  return rows.map(({ id }) => id)
}
