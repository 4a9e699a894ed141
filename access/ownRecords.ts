import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** Ids of the records that this person owns or is assigned to. */
export async function ownRecords(req: PayloadRequest, employeeId: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`select id from records where owner_id = ${employeeId}::uuid or assignee_id = ${employeeId}::uuid`,
  )
  return rows.map(({ id }) => id)
}
