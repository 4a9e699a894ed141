import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { ShortcutForm } from './popularForms'
import { submittable } from './submittable'

/** So many of one's last requests are looked through: what lies behind them is not recent. */
const LOOKED = 50

/** The forms one used last and still may submit, newest first. */
export async function recentForms(
  req: PayloadRequest,
  employee: string,
  limit: number,
): Promise<ShortcutForm[]> {
  return query<ShortcutForm>(
    req,
    sql`select f.id, f.slug, f.title, f.icon, c.title as category
        from (select form_id, max(created_at) as last from (
            select form_id, created_at from itsm_requests where requester_id = ${employee}::uuid
            order by created_at desc limit ${LOOKED}) mine group by form_id) used
          join itsm_forms f on f.id = used.form_id join itsm_categories c on c.id = f.category_id
        where ${submittable(employee)}
        order by used.last desc limit ${limit}`,
  )
}
