import type { PayloadRequest } from 'payload'
import { HANDOVER_FIELDS } from '@/src/domain/inventory/handoverFields'
import type { ItemState } from '@/src/domain/inventory/ItemState'
import { snapshotOf } from '@/src/domain/inventory/snapshotOf'
import type { AuditEvent } from '@/src/operations/shared/AuditEvent'
import { recordEvents } from '@/src/operations/shared/recordEvents'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import type { LockedItem } from './lockItem'

export type ItemChange = {
  item: Pick<LockedItem, 'id' | 'resourceId' | 'state'>
  next: ItemState
  reason?: string | undefined
}

export type ChangedBy = {
  /** Last part of the audit events' name. */
  verb: string
  /** Who did it; null for the system. */
  actor: { id: string; name: string } | null
}

const statement =
  preparedStatement(`with given as (select * from jsonb_to_recordset($1::jsonb) as g(place int, id uuid, resource uuid, was text,
            status text, "assignedTo" uuid, "assignedRequest" uuid, comments jsonb, "handedOverAt" timestamptz, "handedOverBy" uuid,
            "receivedAt" timestamptz, "returnAnnouncedAt" timestamptz, "returnReason" text, "returnProblem" boolean, snapshot jsonb, reason text)),
          changed as (update inventory_items i set status = g.status::enum_inventory_items_status, assigned_to_id = g."assignedTo",
            assigned_request_id = g."assignedRequest", comments = g.comments, handed_over_at = g."handedOverAt",
            handed_over_by_id = g."handedOverBy", received_at = g."receivedAt", return_announced_at = g."returnAnnouncedAt",
            return_reason = g."returnReason", return_problem = g."returnProblem", updated_at = now(), rev = coalesce(i.rev, 1) + 1
            from given g where i.id = g.id)
        insert into inventory_history (item_id, resource_id, at, "from", "to", actor_id, actor_name, reason, snapshot, rev)
          select id, resource, clock_timestamp(), was, status, $2::uuid, $3, reason, snapshot, 1
          from given where was <> status order by place`)

const SYSTEM = { id: null, name: 'system: inventory' }
const FIELDS = ['status', 'assignedTo', 'assignedRequest', 'comments'] as const

/**
 * Gives locked items their next states, all in one statement: the rows, an entry of history with what this ended
 * wherever the status changes, and an audit event each. In the order given. Events of what goes with it may ride along.
 */
export async function changeItems(
  req: PayloadRequest,
  changes: readonly ItemChange[],
  { verb, actor }: ChangedBy,
  also: readonly AuditEvent[] = [],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ item, next, reason }, place) => ({
    place,
    id: item.id,
    resource: item.resourceId,
    was: item.state.status,
    snapshot: snapshotOf(item.state),
    reason: reason ?? null,
    ...next,
    ...next.handover,
  }))
  await runPrepared(req, statement, [JSON.stringify(rows), actor?.id ?? null, actor?.name ?? SYSTEM.name])
  const own = changes.map(({ item, next, reason }) => ({
    action: `inventory-items.${verb}`,
    entityType: 'inventory-items',
    entityId: item.id,
    ...(actor ? {} : { actor: SYSTEM }),
    ...(reason ? { reason } : {}),
    changes: differences(item.state, next),
  }))
  await recordEvents(req, [...own, ...also])
}

function differences(before: ItemState, next: ItemState): Record<string, { from: unknown; to: unknown }> {
  const pairs = [
    ...FIELDS.map((field) => [field, before[field], next[field]] as const),
    ...HANDOVER_FIELDS.map((field) => [field, before.handover[field], next.handover[field]] as const),
  ]
  return Object.fromEntries(
    pairs
      .filter(([, from, to]) => JSON.stringify(from) !== JSON.stringify(to))
      .map(([field, from, to]) => [field, { from, to }]),
  )
}
