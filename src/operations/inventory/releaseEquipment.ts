import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { allocateItem } from './allocateItem'
import { equipmentRequest } from './equipmentRequest'
import { freeItem } from './freeItem'
import { lockItem } from './lockItem'
import { lockType } from './lockType'

/**
 * A request ends without being fulfilled: it leaves the queue, and what was reserved for it is available at once,
 * because it never left the house; the next in the queue gets it.
 */
export async function releaseEquipment(req: PayloadRequest, id: string, reason: string): Promise<void> {
  const request = await equipmentRequest(req, id)
  if (!request.type || !request.waiting) return
  await lockType(req, request.type)
  await query(
    req,
    sql`update itsm_requests set assigned_inventory_id = null, inventory_waiting_since = null where id = ${id}::uuid`,
  )
  const item = request.item ? await lockItem(req, request.item) : null
  if (!item) return
  await recordEvent(req, {
    action: 'itsm-requests.equipment_released',
    entityType: 'itsm-requests',
    entityId: id,
    actor: { id: null, name: 'system: inventory' },
    reason: item.identifier,
    changes: { assignedInventory: { from: item.id, to: null } },
  })
  if (item.state.status !== 'occupied' || item.state.assignedRequest !== id) return
  await freeItem(req, item, { verb: 'release', actor: null, reason: `${request.number}: ${reason}` })
  await allocateItem(req, request.type)
}
