import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { FREE_STATE } from '@/src/domain/inventory/freeState'
import type { ImportContext } from '@/src/operations/imports/Importer'
import { rememberUndo } from '@/src/operations/imports/rememberUndo'
import { recordEvents } from '@/src/operations/shared/recordEvents'
import { query } from '@/src/platform/query'
import { allocateItem } from '../allocateItem'
import { moveItems } from './moveItems'
import type { PlannedItem, Values } from './planRow'

const BATCH = 1_000

/**
 * Writes what was planned, a thousand items at a time: values, status with its history, an audit event for every
 * change, and what an undo needs. At the end whoever waits for one of the types gets what is free now.
 */
export async function applyItems(context: ImportContext, planned: readonly PlannedItem[]): Promise<void> {
  const { req, actor, importId, progress } = context
  const by = { id: actor.id, name: actor.name }
  for (let from = 0; from < planned.length; from += BATCH) {
    const batch = planned
      .slice(from, from + BATCH)
      .map((plan) => ({ ...plan, id: plan.stored?.id ?? randomUUID() }))
    await create(
      context,
      batch.filter(({ stored }) => stored === null),
    )
    await update(
      context,
      batch.filter(({ stored, changed }) => stored !== null && changed),
    )
    await moveItems(
      req,
      batch.flatMap(({ id, row, stored, next }) =>
        next
          ? [
              {
                item: {
                  id,
                  identifier: row.identifier,
                  resourceId: row.type.resourceId,
                  state: stored?.state ?? FREE_STATE,
                },
                next,
                reason: 'Import',
              },
            ]
          : [],
      ),
      by,
    )
    await rememberUndo(
      req,
      importId,
      batch.map(({ id, stored, values, changed, next }) => ({
        entityType: 'inventory-items',
        entityId: id,
        before: stored && { ...valuesOf(stored), status: stored.state.status },
        after: { rev: (stored?.rev ?? 0) + (changed ? 1 : 0) + (next ? 1 : 0), ...values },
      })),
    )
    await progress(Math.min(from + BATCH, planned.length), planned.length)
  }
  for (const type of new Set(planned.map(({ row }) => row.type.id))) await allocateItem(req, type)
}

type Written = PlannedItem & { id: string }

async function create({ req, now }: ImportContext, batch: readonly Written[]): Promise<void> {
  if (batch.length === 0) return
  const rows = batch.map(({ id, row, values }) => ({
    id,
    type: row.type.id,
    resource: row.type.resourceId,
    identifier: row.identifier,
    ...values,
  }))
  await query(
    req,
    sql`insert into inventory_items (id, type_id, resource_id, identifier, status, comments, metadata, notes, acquired_on, rev, created_at, updated_at)
        select id, type, resource, identifier, 'available', '[]'::jsonb, nullif(metadata, 'null'::jsonb), notes, "acquiredOn"::date + time '12:00', 1,
          ${new Date(now).toISOString()}::timestamptz, now()
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as g(id uuid, type uuid, resource uuid, identifier text, metadata jsonb, notes text, "acquiredOn" text)`,
  )
  await recordEvents(
    req,
    rows.map(({ id, type, identifier, ...values }) => ({
      action: 'inventory-items.create',
      entityType: 'inventory-items',
      entityId: id,
      changes: differences(null, { type, identifier, status: 'available', ...valuesOf(values) }),
    })),
  )
}

async function update({ req }: ImportContext, batch: readonly Written[]): Promise<void> {
  if (batch.length === 0) return
  await query(
    req,
    sql`update inventory_items i set metadata = nullif(g.metadata, 'null'::jsonb), notes = g.notes, acquired_on = g."acquiredOn"::date + time '12:00',
          updated_at = now(), rev = coalesce(i.rev, 1) + 1
        from jsonb_to_recordset(${JSON.stringify(batch.map(({ id, values }) => ({ id, ...values })))}::jsonb)
          as g(id uuid, metadata jsonb, notes text, "acquiredOn" text) where i.id = g.id`,
  )
  await recordEvents(
    req,
    batch.map(({ id, stored, values }) => ({
      action: 'inventory-items.update',
      entityType: 'inventory-items',
      entityId: id,
      changes: differences(stored && valuesOf(stored), values),
    })),
  )
}

const valuesOf = ({ notes, acquiredOn, metadata }: Values): Values => ({ notes, acquiredOn, metadata })

function differences(
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
): Record<string, { from: unknown; to: unknown }> {
  return Object.fromEntries(
    Object.entries(after)
      .map(([field, to]) => [field, { from: before?.[field] ?? null, to: to ?? null }] as const)
      .filter(([, { from, to }]) => JSON.stringify(from) !== JSON.stringify(to)),
  )
}
