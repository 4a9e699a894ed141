import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { allocateItem } from './allocateItem'
import { equipmentRequest } from './equipmentRequest'
import { lockType } from './lockType'

/**
 * Puts a request into the queue of its type and serves the queue. Its place is that of its first activation,
 * also after it was sent back. Does nothing when it has its item, or when the form names no type.
 */
export async function reserveEquipment(req: PayloadRequest, id: string): Promise<void> {
  const request = await equipmentRequest(req, id)
  if (!request.type || request.item) return
  await lockType(req, request.type)
  if (!request.waiting) {
    await query(
      req,
      sql`update itsm_requests set inventory_type_id = ${request.type}::uuid, inventory_waiting_since = clock_timestamp() where id = ${id}::uuid`,
    )
  }
  await allocateItem(req, request.type, { locked: true })
}
