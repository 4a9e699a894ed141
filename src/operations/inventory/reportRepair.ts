import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { InventoryReport, ReportScope } from './ReportScope'

type Row = {
  type: string
  resource: string
  repairs: number
  finished: number
  median: number | null
  mean: number | null
  inRepair: number
}

/** Repairs that began in the span, by type: how many are over and how long those took; and what is in repair now. */
export async function reportRepair(
  req: PayloadRequest,
  { types, from, to }: ReportScope,
): Promise<InventoryReport['repair']> {
  const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()]
  const rows = await query<Row>(
    req,
    sql`with turns as (select resource_id, at, "to", lead(at) over (partition by item_id order by seq) as ended
          from inventory_history where resource_id = any(${sql.param(types.map(({ resource }) => resource))}::uuid[]) and at >= ${start}::timestamptz),
        repairs as (select resource_id, extract(epoch from ended - at) / 3600 as hours from turns
          where "to" = 'under_repair' and at <= ${end}::timestamptz)
        select t.id as type, t.resource_id as resource, count(r.resource_id)::int as repairs, count(r.hours)::int as finished,
          (percentile_cont(0.5) within group (order by r.hours))::float8 as median, avg(r.hours)::float8 as mean,
          (select count(*)::int from inventory_items i where i.type_id = t.id and i.status = 'under_repair') as "inRepair"
        from inventory_types t left join repairs r on r.resource_id = t.resource_id
        where t.id = any(${sql.param(types.map(({ id }) => id))}::uuid[]) group by t.id order by 1`,
  )
  return rows.map(({ type, resource, median, mean, ...row }) => ({
    ...row,
    type,
    medianHours: median === null ? null : rounded(median),
    meanHours: mean === null ? null : rounded(mean),
    rows: {
      collection: 'inventory-history',
      where: {
        and: [
          { resource: { equals: resource } },
          { to: { equals: 'under_repair' } },
          { at: { greater_than_equal: start } },
          { at: { less_than_equal: end } },
        ],
      },
    },
    rowsNow: {
      collection: 'inventory-items',
      where: { and: [{ type: { equals: type } }, { status: { equals: 'under_repair' } }] },
    },
  }))
}

const rounded = (hours: number) => Math.round(hours * 10) / 10
