import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ItemState } from '@/src/domain/inventory/ItemState'
import { snapshotOf } from '@/src/domain/inventory/snapshotOf'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import type { LockedItem } from './lockItem'

export type Change = {
  /** Last part of the audit event's name. */
  verb: string
  /** Who did it; null for the system. */
  actor: { id: string; name: string } | null
  reason?: string | undefined
}

const SYSTEM = { id: null, name: 'system: inventory' }

/**
 * Gives a locked item its next state: the row, an entry of history with what this ended whenever the status
 * changes, and the audit event. Answers the item as it is now.
 */
export async function changeItem(
  req: PayloadRequest,
  item: LockedItem,
  next: ItemState,
  { verb, actor, reason }: Change,
): Promise<LockedItem> {
  const before = item.state
  await query(
    req,
    sql`update inventory_items set status = ${next.status}::enum_inventory_items_status, assigned_to_id = ${next.assignedTo}::uuid,
          assigned_request_id = ${next.assignedRequest}::uuid, comments = ${JSON.stringify(next.comments)}::jsonb,
          updated_at = now(), rev = coalesce(rev, 1) + 1 where id = ${item.id}::uuid`,
  )
  if (next.status !== before.status) {
    await query(
      req,
      sql`insert into inventory_history (item_id, resource_id, at, "from", "to", actor_id, actor_name, reason, snapshot, rev)
          values (${item.id}::uuid, ${item.resourceId}::uuid, clock_timestamp(), ${before.status}, ${next.status},
            ${actor?.id ?? null}::uuid, ${actor?.name ?? SYSTEM.name}, ${reason ?? null}, ${JSON.stringify(snapshotOf(before))}::jsonb, 1)`,
    )
  }
  const fields = ['status', 'assignedTo', 'assignedRequest', 'comments'] as const
  await recordEvent(req, {
    action: `inventory-items.${verb}`,
    entityType: 'inventory-items',
    entityId: item.id,
    ...(actor ? {} : { actor: SYSTEM }),
    ...(reason ? { reason } : {}),
    changes: Object.fromEntries(
      fields
        .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(next[field]))
        .map((field) => [field, { from: before[field], to: next[field] }]),
    ),
  })
  return { ...item, state: next }
}
