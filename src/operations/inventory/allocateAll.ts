import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { allocateItem } from './allocateItem'

/** Every type for which somebody waits while something is free, a transaction each. Repeatable. */
export async function allocateAll(req: PayloadRequest): Promise<void> {
  const types = await query<{ id: string }>(
    req,
    sql`select t.id from inventory_types t
        where exists (select 1 from inventory_items i where i.type_id = t.id and i.status = 'available')
          and (exists (select 1 from itsm_requests r where r.inventory_type_id = t.id and r.assigned_inventory_id is null
              and r.inventory_waiting_since is not null)
            or exists (select 1 from inventory_replacements p where p.type_id = t.id and p.served_at is null and p.cancelled_at is null))`,
  )
  for (const { id } of types) await withTransaction(req, () => allocateItem(req, id))
}
