import type { PayloadRequest } from 'payload'
import { FREE_STATE } from '@/src/domain/inventory/freeState'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import { giveItems, type Receiver } from './giveItems'
import { lockType } from './lockType'

/** Handed out in one go; more wait for the next one, so that a statement stays of a size. */
const BATCH = 500

/** Nobody is looked for when nothing is free: most calls end there, however long the line is. */
const statement = preparedStatement(`
  with stock as materialized (
    select count(*)::int as size from (select 1 from inventory_items where type_id = $1::uuid and status = 'available' limit ${BATCH}) free),
  waiting as materialized (
    select w.*, row_number() over (order by since, number, id) as place from (
      (select r.id, r.inventory_waiting_since as since, r.number, r.requested_for_id as employee, e.name as "employeeName",
          jsonb_build_object('id', r.id, 'number', r.number, 'item', null) as request, null::uuid as replacement
        from itsm_requests r join employees e on e.id = r.requested_for_id and e.status = 'active'
        where r.inventory_type_id = $1::uuid and r.assigned_inventory_id is null and r.inventory_waiting_since is not null
          and exists (select 1 from workflow_runs w join workflow_steps s on s.run_id = w.id
            where w.subject_kind = 'request' and w.subject_id = r.id::text and s.type = 'fulfillment' and s.status = 'open')
        order by r.inventory_waiting_since, r.number limit (select size from stock))
      union all
      (select p.id, p.since, '' as number, p.employee_id, e.name,
          case when r.id is not null then jsonb_build_object('id', r.id, 'number', r.number, 'item', r.assigned_inventory_id) end, p.id
        from inventory_replacements p join employees e on e.id = p.employee_id and e.status = 'active'
          left join itsm_requests r on r.id = p.request_id
        where p.type_id = $1::uuid and p.served_at is null and p.cancelled_at is null
        order by p.since, p.id limit (select size from stock))
    ) w order by since, number, id limit (select size from stock)),
  locked as materialized (
    select id, identifier, resource_id from inventory_items where type_id = $1::uuid and status = 'available'
    order by identifier limit (select count(*) from waiting) for no key update),
  free as (select *, row_number() over (order by identifier) as place from locked)
  select (select count(*)::int from waiting) as seen,
    coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'identifier', f.identifier, 'resourceId', f.resource_id,
        'employee', w.employee, 'employeeName', w."employeeName", 'request', w.request, 'replacement', w.replacement) order by place)
      from waiting w join free f using (place)), '[]') as pairs`)

type Pair = Receiver & { id: string; identifier: string; resourceId: string }
type Found = { pairs: Pair[]; seen: number }

/**
 * While somebody waits and an item of the type is available, the oldest waiter gets the item with the lowest
 * identifier. One after the other for each type, so that no item is given twice and nobody is overtaken.
 * Answers how many were given. `locked` says that the caller has the lock of the type already.
 */
export async function allocateItem(
  req: PayloadRequest,
  type: string,
  { locked = false }: { locked?: boolean } = {},
): Promise<number> {
  if (!locked) await lockType(req, type)
  for (let given = 0; ;) {
    const { pairs, seen } = await match(req, type)
    if (pairs.length > 0) {
      await giveItems(
        req,
        pairs.map(({ id, identifier, resourceId, ...to }) => ({
          item: { id, identifier, resourceId, state: FREE_STATE },
          to,
        })),
        { actor: null },
      )
    }
    given += pairs.length
    // An item that was seen but not locked was deleted meanwhile: another may stand in its place.
    if (pairs.length === seen && pairs.length < BATCH) return given
  }
}

/**
 * The waiting and the free, first with first. Waiting is who has an open fulfillment and no item, or a replacement
 * that was not served; people who left wait until they are back. The items are locked; `seen` counts the pairs
 * that there would have been, had nobody deleted an item in between.
 */
async function match(req: PayloadRequest, type: string): Promise<Found> {
  const [found] = await runPrepared<Found>(req, statement, [type])
  if (!found) throw new Error('A query of one row answered none.')
  return found
}
