import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'
import { query } from '@/src/platform/query'
import type { InventoryReport, ReportScope } from './ReportScope'

/** How many items of each type are in each status, and how many people wait for the type. */
export async function reportCounts(
  req: PayloadRequest,
  { types }: ReportScope,
): Promise<Pick<InventoryReport, 'counts' | 'waiting'>> {
  const ids = sql.param(types.map(({ id }) => id))
  const [counts, waiting] = await Promise.all([
    query<{ type: string; status: ItemStatus; count: number }>(
      req,
      sql`select type_id as type, status, count(*)::int as count from inventory_items where type_id = any(${ids}::uuid[]) group by 1, 2 order by 1, 2`,
    ),
    query<{ type: string; count: number }>(
      req,
      sql`select type, sum(count)::int as count from (
            select inventory_type_id as type, count(*) as count from itsm_requests
              where inventory_type_id = any(${ids}::uuid[]) and assigned_inventory_id is null and inventory_waiting_since is not null group by 1
            union all
            select type_id, count(*) from inventory_replacements
              where type_id = any(${ids}::uuid[]) and served_at is null and cancelled_at is null group by 1) w group by 1`,
    ),
  ])
  return {
    counts: counts.map((row) => ({
      ...row,
      rows: {
        collection: 'inventory-items',
        where: { and: [{ type: { equals: row.type } }, { status: { equals: row.status } }] },
      },
    })),
    waiting,
  }
}
