import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { NO_HANDOVER } from '@/src/domain/inventory/noHandover'
import type { AuditEvent } from '@/src/operations/shared/AuditEvent'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { query } from '@/src/platform/query'
import { runPrepared } from '@/src/platform/runPrepared'
import { changeItems } from './changeItems'
import type { LockedItem } from './lockItem'

const assign =
  preparedStatement(`update itsm_requests r set assigned_inventory_id = g.item, updated_at = now(), rev = coalesce(r.rev, 1) + 1
          from jsonb_to_recordset($1::jsonb) as g(id uuid, item uuid) where r.id = g.id`)

export type Receiver = {
  employee: string
  employeeName: string
  /** The request it was asked for with; a replacement of something assigned by hand has none. */
  request: { id: string; number: string; item: string | null } | null
  /** The replacement that waited for it, if it replaces something. */
  replacement: string | null
}

export type Gift = { item: Pick<LockedItem, 'id' | 'identifier' | 'resourceId' | 'state'>; to: Receiver }

/**
 * Gives locked, available items to those who ask for them: each is now with the person, and the request or the
 * replacement names it. Handing it over is a step of its own.
 */
export async function giveItems(
  req: PayloadRequest,
  gifts: readonly Gift[],
  { actor }: { actor: { id: string; name: string } | null },
): Promise<void> {
  await changeItems(
    req,
    gifts.map(({ item, to }) => ({
      item,
      next: {
        ...item.state,
        status: 'occupied' as const,
        assignedTo: to.employee,
        assignedToName: to.employeeName,
        assignedRequest: to.request?.id ?? null,
        assignedRequestNumber: to.request?.number ?? null,
        handover: NO_HANDOVER,
      },
      reason: to.request?.number ?? 'Replacement',
    })),
    { verb: 'assign', actor },
    gifts
      .flatMap(({ item, to }) => eventsOf(item, to))
      .map((event) => (actor ? event : { ...event, actor: SYSTEM })),
  )
  const requests = gifts.flatMap(({ item, to }) => (to.request ? [{ id: to.request.id, item: item.id }] : []))
  const replacements = gifts.flatMap(({ item, to }) =>
    to.replacement ? [{ id: to.replacement, item: item.id }] : [],
  )
  if (requests.length > 0) {
    await runPrepared(req, assign, [JSON.stringify(requests)])
  }
  if (replacements.length > 0) {
    await query(
      req,
      sql`update inventory_replacements r set new_item_id = g.item, served_at = clock_timestamp(), updated_at = now(), rev = coalesce(r.rev, 1) + 1
          from jsonb_to_recordset(${JSON.stringify(replacements)}::jsonb) as g(id uuid, item uuid) where r.id = g.id`,
    )
  }
}

const SYSTEM = { id: null, name: 'system: inventory' }

function eventsOf(item: Gift['item'], { request, replacement }: Receiver): AuditEvent[] {
  const events: AuditEvent[] = []
  if (request) {
    events.push({
      action: replacement ? 'itsm-requests.equipment_replaced' : 'itsm-requests.equipment_assigned',
      entityType: 'itsm-requests',
      entityId: request.id,
      reason: item.identifier,
      changes: { assignedInventory: { from: request.item, to: item.id } },
    })
  }
  if (replacement) {
    events.push({
      action: 'inventory-replacements.serve',
      entityType: 'inventory-replacements',
      entityId: replacement,
      reason: item.identifier,
      changes: { newItem: { from: null, to: item.id } },
    })
  }
  return events
}
