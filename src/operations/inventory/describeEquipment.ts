import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Handout } from '@/src/operations/workflow/FulfillmentResource'
import { query } from '@/src/platform/query'
import { placeInLine } from './placeInLine'

/** So many free items are worth choosing from; their identifiers are in order. */
const CHOICES = 200

type Row = { item: Handout['item']; since: string | null; place: number; choices: Handout['choices'] }

/** What a request has, or where it stands in the queue (1 is next), and what is free. */
export async function describeEquipment(req: PayloadRequest, id: string): Promise<Handout> {
  const [row] = await query<Row>(
    req,
    sql`select
          (select jsonb_build_object('id', i.id, 'label', i.identifier) from inventory_items i where i.id = r.assigned_inventory_id) as item,
          case when r.assigned_inventory_id is null then r.inventory_waiting_since end as since,
          ${placeInLine(sql`r.inventory_type_id`, sql`r.inventory_waiting_since`, sql`r.number`)} as place,
          (select coalesce(jsonb_agg(jsonb_build_object('id', free.id, 'label', free.identifier) order by free.identifier), '[]')
            from (select i.id, i.identifier from inventory_items i join itsm_forms f on f.id = r.form_id
              where i.type_id = coalesce(r.inventory_type_id, f.inventory_type_id) and i.status = 'available'
              order by i.identifier limit ${CHOICES}) free) as choices
        from itsm_requests r where r.id = ${id}::uuid`,
  )
  if (!row) return { item: null, waiting: null, choices: [] }
  const { item, since, place, choices } = row
  return { item, waiting: since === null ? null : { since: new Date(since).toISOString(), place }, choices }
}
