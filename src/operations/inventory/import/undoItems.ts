import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { decideTransition } from '@/src/domain/inventory/decideTransition'
import { FREE_STATE } from '@/src/domain/inventory/freeState'
import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'
import type { ImportCounts } from '@/src/domain/imports/ImportCounts'
import type { ImportContext } from '@/src/operations/imports/Importer'
import type { UndoEntry } from '@/src/operations/imports/rememberUndo'
import { undoEntries } from '@/src/operations/imports/undoEntries'
import { recordEvents } from '@/src/operations/shared/recordEvents'
import { query } from '@/src/platform/query'
import { allocateItem } from '../allocateItem'
import { changeItems, type ItemChange } from '../changeItems'
import { lockType } from '../lockType'
import { importTypes } from './importTypes'
import type { ImportType } from './ImportType'
import { storedItems, type StoredItem } from './storedItems'

type Before = {
  notes: string | null
  acquiredOn: string | null
  metadata: Record<string, unknown> | null
  status: ItemStatus
}
type Undone = { item: StoredItem; before: Before | null }

const REASON = 'Import taken back'

/**
 * Takes back an import of assets: what it added goes, what it changed is as before. What somebody changed or got since
 * stays, and a status goes back only where the table allows, or where the import itself gave the item away; both are
 * said. Needs what the import needed, not the right to delete: only untouched rows of this import are removed.
 */
export async function undoItems(context: ImportContext): Promise<ImportCounts> {
  const { req, actor, warn } = context
  const counts = { created: 0, updated: 0, unchanged: 0, ended: 0 }
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended('inventory:import', 0))`)
  const types = new Map((await importTypes(req, actor)).map((type) => [type.id, type]))
  const freed = new Set<string>()
  let kept = 0
  let stuck = 0
  for await (const entries of undoEntries(req, context.importId)) {
    const undone = await untouched(req, entries, types)
    kept += entries.length - undone.length
    const added = undone.filter(({ before }) => before === null).map(({ item }) => item)
    await remove(req, added)
    counts.ended += added.length
    const changed = undone.flatMap(({ item, before }) => (before ? [{ item, before }] : []))
    await restore(req, changed)
    const back = changed.flatMap(({ item, before }) => {
      const move = wayBack(item, before.status)
      if (move === 'none') stuck += 1
      return move && move !== 'none' ? [move] : []
    })
    await changeItems(req, back, { verb: 'transition', actor: { id: actor.id, name: actor.name } })
    for (const { item, before } of changed) if (before.status === 'available') freed.add(item.type)
    counts.updated += changed.length
  }
  for (const type of freed) await allocateItem(req, type)
  if (kept > 0)
    warn(
      `${kept} assets were changed, given out or deleted since, or are not yours any more: they stay as they are.`,
    )
  if (stuck > 0) warn(`${stuck} assets keep their status, because the way back is not allowed.`)
  return counts
}

async function untouched(
  req: PayloadRequest,
  entries: readonly UndoEntry[],
  types: ReadonlyMap<string, ImportType>,
): Promise<Undone[]> {
  const ids = entries.map(({ entityId }) => ({ id: entityId }))
  const affected = new Set((await storedItems(req, ids, { lock: false })).map(({ type }) => type))
  for (const type of [...affected].sort()) await lockType(req, type)
  const items = new Map((await storedItems(req, ids, { lock: true })).map((item) => [item.id, item]))
  return entries.flatMap(({ entityId, before, after }) => {
    const item = items.get(entityId)
    const type = item && types.get(item.type)
    if (!item || !type || item.rev !== after?.rev) return []
    const may = before === null ? type.mayCreate : type.mayUpdate
    return may ? [{ item, before: before as Before | null }] : []
  })
}

async function remove(req: PayloadRequest, items: readonly StoredItem[]): Promise<void> {
  if (items.length === 0) return
  const held = items.filter(({ state }) => state.status === 'occupied')
  await changeItems(
    req,
    held.map((item) => ({ item, next: FREE_STATE, reason: REASON })),
    { verb: 'release', actor: null },
  )
  await query(
    req,
    sql`delete from inventory_items where id = any(${sql.param(items.map(({ id }) => id))}::uuid[])`,
  )
  await recordEvents(
    req,
    items.map(({ id, identifier, type }) => ({
      action: 'inventory-items.delete',
      entityType: 'inventory-items',
      entityId: id,
      reason: REASON,
      changes: { identifier: { from: identifier, to: null }, type: { from: type, to: null } },
    })),
  )
}

async function restore(
  req: PayloadRequest,
  changed: readonly { item: StoredItem; before: Before }[],
): Promise<void> {
  if (changed.length === 0) return
  await query(
    req,
    sql`update inventory_items i set metadata = nullif(g.metadata, 'null'::jsonb), notes = g.notes, acquired_on = g."acquiredOn"::date + time '12:00',
          updated_at = now(), rev = coalesce(i.rev, 1) + 1
        from jsonb_to_recordset(${JSON.stringify(changed.map(({ item, before }) => ({ id: item.id, ...before })))}::jsonb)
          as g(id uuid, metadata jsonb, notes text, "acquiredOn" text) where i.id = g.id`,
  )
  await recordEvents(
    req,
    changed.map(({ item, before }) => ({
      action: 'inventory-items.update',
      entityType: 'inventory-items',
      entityId: item.id,
      reason: REASON,
      changes: Object.fromEntries(
        (['notes', 'acquiredOn', 'metadata'] as const)
          .filter((field) => JSON.stringify(item[field]) !== JSON.stringify(before[field]))
          .map((field) => [field, { from: item[field], to: before[field] }]),
      ),
    })),
  )
}

/** Null when the status is as it was; 'none' when the table knows no way back. */
function wayBack(item: StoredItem, status: ItemStatus): ItemChange | null | 'none' {
  if (item.state.status === status) return null
  const released =
    item.state.status === 'occupied' && status === 'available' && item.state.assignedRequest === null
  if (!released && decideTransition(item.state.status, status)) return 'none'
  return { item, next: status === 'available' ? FREE_STATE : { ...item.state, status }, reason: REASON }
}
