import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { AGE_BUCKETS } from '@/src/domain/inventory/ageBuckets'
import { ageSpan } from '@/src/domain/inventory/ageSpan'
import { query } from '@/src/platform/query'
import type { InventoryReport, ReportScope } from './ReportScope'

/** How old what is in use is, in years since it was acquired; what is retired does not count. */
export async function reportAge(
  req: PayloadRequest,
  { types, to }: ReportScope,
): Promise<InventoryReport['age']> {
  const spans = AGE_BUCKETS.map((bucket) => ({ bucket, ...ageSpan(bucket, to) }))
  const rows = await query<{ type: string; bucket: number; count: number }>(
    req,
    sql`select i.type_id as type, s.place as bucket, count(*)::int as count
        from jsonb_to_recordset(${JSON.stringify(spans.map((span, place) => ({ ...span, place })))}::jsonb)
            as s(place int, after timestamptz, until timestamptz)
          join inventory_items i on i.type_id = any(${sql.param(types.map(({ id }) => id))}::uuid[]) and i.status <> 'retired'
            and (s.after is null or i.acquired_on > s.after) and (s.until is null or i.acquired_on <= s.until)
        group by 1, 2 order by 1, 2`,
  )
  return rows.map(({ type, bucket: place, count }) => {
    const { bucket, after, until } = spans[place]!
    return {
      type,
      bucket,
      count,
      rows: {
        collection: 'inventory-items',
        where: {
          and: [
            { type: { equals: type } },
            { status: { not_equals: 'retired' } },
            ...(after === null ? [] : [{ acquiredOn: { greater_than: after } }]),
            ...(until === null ? [] : [{ acquiredOn: { less_than_equal: until } }]),
          ],
        },
      },
    }
  })
}
