import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { EquipmentRequest } from './equipmentRequest'
import { giveItem } from './giveItem'
import { lockItem, type LockedItem } from './lockItem'
import { lockType } from './lockType'

type Waiter = Pick<EquipmentRequest, 'id' | 'number' | 'requestedFor' | 'requestedForName'>

/**
 * While a request waits and an item of the type is available, the oldest waiter gets the item with the lowest
 * identifier. One after the other for each type, so that no item is given twice and nobody is overtaken.
 * Answers how many were given.
 */
export async function allocateItem(req: PayloadRequest, type: string): Promise<number> {
  await lockType(req, type)
  for (let given = 0; ; given += 1) {
    const waiter = await oldestWaiter(req, type)
    const item = waiter ? await lowestFree(req, type) : null
    if (!waiter || !item) return given
    await giveItem(req, item, waiter, { actor: null })
  }
}

/** Waiting is who has an open fulfillment and no item. People who left wait until they are back. */
async function oldestWaiter(req: PayloadRequest, type: string): Promise<Waiter | undefined> {
  const [row] = await query<Waiter>(
    req,
    sql`select r.id, r.number, r.requested_for_id as "requestedFor", e.name as "requestedForName"
        from itsm_requests r join employees e on e.id = r.requested_for_id and e.status = 'active'
        where r.inventory_type_id = ${type}::uuid and r.assigned_inventory_id is null and r.inventory_waiting_since is not null
          and exists (select 1 from workflow_runs w join workflow_steps s on s.run_id = w.id
            where w.subject_kind = 'request' and w.subject_id = r.id::text and s.type = 'fulfillment' and s.status = 'open')
        order by r.inventory_waiting_since, r.number limit 1`,
  )
  return row
}

/** An edit or a deletion may hold the row; it is looked at again when that is over. */
async function lowestFree(req: PayloadRequest, type: string): Promise<LockedItem | null> {
  for (;;) {
    const [row] = await query<{ id: string }>(
      req,
      sql`select id from inventory_items where type_id = ${type}::uuid and status = 'available' order by identifier limit 1`,
    )
    if (!row) return null
    const item = await lockItem(req, row.id)
    if (item?.state.status === 'available') return item
  }
}
