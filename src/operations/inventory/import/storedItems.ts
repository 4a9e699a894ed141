import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ItemState } from '@/src/domain/inventory/ItemState'
import { query } from '@/src/platform/query'
import { ITEM_STATE } from '../itemStateSql'

/** An item as an import finds it. */
export type StoredItem = {
  id: string
  type: string
  identifier: string
  resourceId: string
  notes: string | null
  acquiredOn: string | null
  metadata: Record<string, unknown> | null
  rev: number
  state: ItemState
}

/** The items of the given types and identifiers, or ids; locked until the end of the transaction unless only looked at. */
export function storedItems(
  req: PayloadRequest,
  wanted: readonly ({ type: string; identifier: string } | { id: string })[],
  { lock }: { lock: boolean },
): Promise<StoredItem[]> {
  return query<StoredItem>(
    req,
    sql`select i.id, i.type_id as type, i.identifier, i.resource_id as "resourceId", i.notes, i.metadata, coalesce(i.rev, 1)::int as rev,
          to_char(i.acquired_on at time zone 'utc', 'YYYY-MM-DD') as "acquiredOn", ${ITEM_STATE} as state
        from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(id uuid, type uuid, identifier text)
          join inventory_items i on i.id = w.id or (i.type_id = w.type and i.identifier = w.identifier)
          left join employees e on e.id = i.assigned_to_id left join itsm_requests r on r.id = i.assigned_request_id
        ${lock ? sql`order by i.id for no key update of i` : sql``}`,
  )
}
