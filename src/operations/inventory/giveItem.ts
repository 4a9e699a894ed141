import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { changeItem } from './changeItem'
import type { EquipmentRequest } from './equipmentRequest'
import type { LockedItem } from './lockItem'

type Receiver = Pick<EquipmentRequest, 'id' | 'number' | 'requestedFor' | 'requestedForName'>

/** Gives a locked, available item to a request: it is now with the person the request is for. */
export async function giveItem(
  req: PayloadRequest,
  item: LockedItem,
  request: Receiver,
  by: { actor: { id: string; name: string } | null },
): Promise<void> {
  await changeItem(
    req,
    item,
    {
      ...item.state,
      status: 'occupied',
      assignedTo: request.requestedFor,
      assignedToName: request.requestedForName,
      assignedRequest: request.id,
      assignedRequestNumber: request.number,
    },
    { verb: 'assign', reason: request.number, ...by },
  )
  await query(
    req,
    sql`update itsm_requests set assigned_inventory_id = ${item.id}::uuid, updated_at = now(), rev = coalesce(rev, 1) + 1 where id = ${request.id}::uuid`,
  )
  await recordEvent(req, {
    action: 'itsm-requests.equipment_assigned',
    entityType: 'itsm-requests',
    entityId: request.id,
    ...(by.actor ? {} : { actor: { id: null, name: 'system: inventory' } }),
    reason: item.identifier,
    changes: { assignedInventory: { from: null, to: item.id } },
  })
}
