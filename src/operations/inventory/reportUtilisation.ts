import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { InventoryReport, ReportScope } from './ReportScope'

type Row = { type: string; items: number; existed: number; occupied: number; retired: number }

/**
 * Of the hours in which items of a type were there and not retired, how many they were with somebody. Every entry of
 * history that leads into a status adds the time from then to the end of the span, and the one that leads out takes
 * it away again: what is left is the time in it, without pairing the entries.
 */
export async function reportUtilisation(
  req: PayloadRequest,
  { types, from, to }: ReportScope,
): Promise<InventoryReport['utilisation']> {
  const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()]
  const ids = sql.param(types.map(({ id }) => id))
  const rows = await query<Row>(
    req,
    sql`with span as (select ${start}::timestamptz as start, ${end}::timestamptz as finish),
        held as (select i.type_id, h."from", h."to", extract(epoch from finish - greatest(h.at, start)) / 3600 as hours
          from span, inventory_items i join inventory_history h on h.item_id = i.id
          where i.type_id = any(${ids}::uuid[]) and h.at <= finish and ('occupied' in (h."from", h."to") or 'retired' in (h."from", h."to"))),
        moved as (select type_id,
            sum(case when "to" = 'occupied' then hours when "from" = 'occupied' then -hours else 0 end)::float8 as occupied,
            sum(case when "to" = 'retired' then hours when "from" = 'retired' then -hours else 0 end)::float8 as retired
          from held group by 1),
        there as (select i.type_id, count(*) filter (where i.status <> 'retired')::int as items,
            sum(extract(epoch from finish - greatest(i.created_at, start)) / 3600)::float8 as existed
          from span, inventory_items i where i.type_id = any(${ids}::uuid[]) and i.created_at <= finish group by 1)
        select t.type_id as type, t.items, t.existed, coalesce(m.occupied, 0) as occupied, coalesce(m.retired, 0) as retired
        from there t left join moved m using (type_id) order by 1`,
  )
  return rows.map(({ type, items, existed, occupied, retired }) => {
    const availableHours = rounded(Math.max(0, existed - retired))
    return {
      type,
      items,
      occupiedHours: rounded(occupied),
      availableHours,
      share: availableHours > 0 ? Math.min(1, occupied / (existed - retired)) : null,
      rows: {
        collection: 'inventory-items',
        where: { and: [{ type: { equals: type } }, { status: { not_equals: 'retired' } }] },
      },
    }
  })
}

const rounded = (hours: number) => Math.round(hours * 10) / 10
