import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { submittable } from './submittable'

/** Whether the form of this slug can be submitted by this person today. */
export async function mayAskAgain(req: PayloadRequest, employee: string, form: string): Promise<boolean> {
  const rows = await query<{ id: string }>(
    req,
    sql`select f.id from itsm_forms f join itsm_categories c on c.id = f.category_id
        where f.slug = ${form} and ${submittable(employee)}`,
  )
  return rows.length > 0
}
