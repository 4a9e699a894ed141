import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { audienceOf } from './audienceOf'

/** Whether an employee is active and of the form's audience. */
export async function inAudience(req: PayloadRequest, form: string, employee: string): Promise<boolean> {
  const rows = await query<{ id: string }>(
    req,
    sql`select f.id from itsm_forms f where f.id = ${form}::uuid and ${audienceOf(employee)}`,
  )
  return rows.length > 0
}
