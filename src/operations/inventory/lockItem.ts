import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ItemState } from '@/src/domain/inventory/ItemState'
import { query } from '@/src/platform/query'
import { ITEM_STATE } from './itemStateSql'
import { lockType } from './lockType'

export type LockedItem = {
  id: string
  identifier: string
  type: string
  /** Slug of the resource whose rights count, and its id. */
  resource: string
  resourceId: string
  /** Its own picture, or that of its type. */
  blueprint: string | null
  state: ItemState
}

/** An item, its type and its row locked until the end of the transaction; null when there is none. */
export async function lockItem(req: PayloadRequest, id: string): Promise<LockedItem | null> {
  const [known] = await query<{ type: string }>(
    req,
    sql`select type_id as type from inventory_items where id = ${id}::uuid`,
  )
  if (!known) return null
  await lockType(req, known.type)
  const [row] = await query<LockedItem>(
    req,
    sql`select i.id, i.identifier, i.type_id as type, p.slug as resource, i.resource_id as "resourceId",
          coalesce(i.blueprint_id, t.blueprint_template_id) as blueprint, ${ITEM_STATE} as state
        from inventory_items i join permission_resources p on p.id = i.resource_id join inventory_types t on t.id = i.type_id
          left join employees e on e.id = i.assigned_to_id left join itsm_requests r on r.id = i.assigned_request_id
        where i.id = ${id}::uuid for no key update of i`,
  )
  return row ?? null
}
