import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { decideTransition } from '@/src/domain/inventory/decideTransition'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { refusalError } from '@/src/operations/shared/refusalError'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { allocateItem } from './allocateItem'
import { changeItem } from './changeItem'
import { itemCommand } from './itemCommand'
import { itemDoc, type ItemDoc } from './itemDoc'
import type { LockedItem } from './lockItem'
import { placeInLine } from './placeInLine'
import { replaceItem } from './replaceItem'

const schema = z.strictObject({
  reason: z.string().trim().min(1, { error: 'say what is wrong with it.' }).max(5000),
})

export type Replacement = {
  item: { id: string; identifier: string } | null
  /** `id` is that of the replacement, or null while the request itself waits again. */
  waiting: { id: string | null; since: string; place: number } | null
}

/**
 * Somebody's item broke: it goes under review, and the person gets the next free one of the type, or waits in the
 * line. Before the delivery the request keeps its old place; afterwards they wait from now on. Input: `{ reason }`.
 */
export function replaceBrokenItem(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: ItemDoc; replacement: Replacement }> {
  return itemCommand(req, 'replace', id, async ({ actor, by, item }) => {
    const { reason } = parseInput(schema, input)
    if (!can(actor.rights, actor.tree, item.resource, 'update')) {
      throw await denied(req, item.resource, 'update', 'You may not replace this item.')
    }
    const { status, assignedTo } = item.state
    if (status !== 'occupied' || assignedTo === null) {
      const message = `Nobody has ${item.identifier}: it is ${status.replace('_', ' ')}. Only what somebody has is replaced.`
      throw new OperationError(409, [{ code: 'not_occupied', message, data: { status } }])
    }
    const refusal = decideTransition(status, 'under_review')
    if (refusal) throw refusalError(refusal)
    await changeItem(
      req,
      item,
      { ...item.state, status: 'under_review' },
      { verb: 'replace', actor: by, reason },
    )
    const again = await replaceItem(req, item)
    const replacement = again ? null : await wait(req, item, assignedTo, reason)
    await allocateItem(req, item.type)
    return {
      doc: await itemDoc(req, id),
      replacement: await (replacement
        ? served(req, replacement)
        : requestServed(req, item.state.assignedRequest!)),
    }
  })
}

async function wait(
  req: PayloadRequest,
  item: LockedItem,
  employee: string,
  reason: string,
): Promise<string> {
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into inventory_replacements (item_id, item_identifier, type_id, resource_id, employee_id, request_id, reason, since, rev)
        values (${item.id}::uuid, ${item.identifier}, ${item.type}::uuid, ${item.resourceId}::uuid, ${employee}::uuid, ${item.state.assignedRequest}::uuid,
          ${reason}, clock_timestamp(), 1) returning id`,
  )
  if (!row) throw new Error('A row that was inserted is not there.')
  await recordEvent(req, {
    action: 'inventory-replacements.create',
    entityType: 'inventory-replacements',
    entityId: row.id,
    reason,
    changes: { item: { from: null, to: item.id }, employee: { from: null, to: employee } },
  })
  return row.id
}

type Row = { item: Replacement['item']; since: string; place: number }

async function served(req: PayloadRequest, id: string): Promise<Replacement> {
  const [row] = await query<Row>(
    req,
    sql`select case when i.id is not null then jsonb_build_object('id', i.id, 'identifier', i.identifier) end as item, p.since,
          ${placeInLine(sql`p.type_id`, sql`p.since`, sql`''`)} as place
        from inventory_replacements p left join inventory_items i on i.id = p.new_item_id where p.id = ${id}::uuid`,
  )
  return answer(row, id)
}

async function requestServed(req: PayloadRequest, request: string): Promise<Replacement> {
  const [row] = await query<Row>(
    req,
    sql`select case when i.id is not null then jsonb_build_object('id', i.id, 'identifier', i.identifier) end as item,
          r.inventory_waiting_since as since,
          ${placeInLine(sql`r.inventory_type_id`, sql`r.inventory_waiting_since`, sql`r.number`)} as place
        from itsm_requests r left join inventory_items i on i.id = r.assigned_inventory_id where r.id = ${request}::uuid`,
  )
  return answer(row, null)
}

function answer(row: Row | undefined, id: string | null): Replacement {
  if (!row) throw new Error('What waits vanished within its transaction.')
  if (row.item) return { item: row.item, waiting: null }
  return { item: null, waiting: { id, since: new Date(row.since).toISOString(), place: row.place } }
}
