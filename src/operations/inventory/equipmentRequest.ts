import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type EquipmentRequest = {
  id: string
  number: string
  /** The type it asks for: fixed at the first activation, before that what the form says now. */
  type: string | null
  item: string | null
  /** It is in the queue, or was and got something. */
  waiting: boolean
  requestedFor: string
  requestedForName: string
}

/** What inventory knows of a request. The row is locked by the command that asks. */
export async function equipmentRequest(req: PayloadRequest, id: string): Promise<EquipmentRequest> {
  const [row] = await query<EquipmentRequest>(
    req,
    sql`select r.id, r.number, coalesce(r.inventory_type_id, f.inventory_type_id) as type, r.assigned_inventory_id as item,
          r.inventory_waiting_since is not null as waiting, r.requested_for_id as "requestedFor", e.name as "requestedForName"
        from itsm_requests r join itsm_forms f on f.id = r.form_id join employees e on e.id = r.requested_for_id
        where r.id = ${id}::uuid`,
  )
  if (!row) throw new Error('A request vanished within its transaction.')
  return row
}
