import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import type { LockedItem } from './lockItem'

/**
 * When an item leaves somebody whose request is not fulfilled yet, the request waits again, at its old place;
 * true when there is such a request, so that the queue is to be served.
 */
export async function replaceItem(
  req: PayloadRequest,
  item: Pick<LockedItem, 'id' | 'identifier' | 'state'>,
): Promise<boolean> {
  const request = item.state.assignedRequest
  if (!request) return false
  const waiting = await query<{ id: string }>(
    req,
    sql`update itsm_requests set assigned_inventory_id = null, updated_at = now(), rev = coalesce(rev, 1) + 1
        where id = ${request}::uuid and assigned_inventory_id = ${item.id}::uuid and completed_at is null returning id`,
  )
  if (waiting.length === 0) return false
  await recordEvent(req, {
    action: 'itsm-requests.equipment_released',
    entityType: 'itsm-requests',
    entityId: request,
    reason: item.identifier,
    changes: { assignedInventory: { from: item.id, to: null } },
  })
  return true
}
