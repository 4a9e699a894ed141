import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { Handover } from '@/src/domain/inventory/Handover'
import type { ItemComment } from '@/src/domain/inventory/ItemComment'
import type { ItemState } from '@/src/domain/inventory/ItemState'
import type { ItemSnapshot } from '@/src/domain/inventory/snapshotOf'
import { stateAt } from '@/src/domain/inventory/stateAt'
import { can } from '@/src/domain/permissions/can'
import { notFound } from '@/src/operations/shared/notFound'
import { query } from '@/src/platform/query'
import { HANDOVER } from './handoverSql'
import { LOOKING } from './looking'
import { readInstant } from './readInstant'

type Entry = {
  id: string
  at: string
  from: string
  to: string
  actor: { id: string; name: string } | null
  reason: string | null
  snapshot: ItemSnapshot
}

export type ItemHistory = {
  item: { id: string; identifier: string; createdAt: string }
  docs: Entry[]
  totalDocs: number
  at: string | null
  /** How it was at `at` (now when left out); null before it was there. */
  state: {
    status: string
    assignedTo: { id: string; name: string } | null
    assignedRequest: { id: string; number: string } | null
    comments: ItemComment[]
    handover: Handover
  } | null
}

/**
 * What happened to an item, newest first, and how it was at a time: `at` is an instant, or a day, which means the
 * end of that day where the reader is. Entries after `at` are left out.
 */
export async function itemHistory(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  at: string | null,
): Promise<ItemHistory> {
  const [row] = await query<{ identifier: string; resource: string; createdAt: string } & ItemState>(
    req,
    sql`select i.identifier, p.slug as resource, i.created_at as "createdAt", i.status, i.assigned_to_id as "assignedTo", e.name as "assignedToName",
          i.assigned_request_id as "assignedRequest", r.number as "assignedRequestNumber", coalesce(i.comments, '[]'::jsonb) as comments, ${HANDOVER} as handover
        from inventory_items i join permission_resources p on p.id = i.resource_id
          left join employees e on e.id = i.assigned_to_id left join itsm_requests r on r.id = i.assigned_request_id
        where i.id = ${id}::uuid`,
  )
  if (!row || !LOOKING.some((action) => can(actor.rights, actor.tree, row.resource, action)))
    throw notFound('item')
  const instant = at === null ? null : await readInstant(req, actor.id, at)
  const { identifier, createdAt, resource: _resource, ...state } = row
  const entries = await query<Entry>(
    req,
    sql`select id, at, "from", "to", reason, snapshot,
          case when actor_id is null then null else jsonb_build_object('id', actor_id, 'name', actor_name) end as actor
        from inventory_history where item_id = ${id}::uuid order by seq`,
  )
  const dated = entries.map((entry) => ({ ...entry, at: Date.parse(entry.at) }))
  const found =
    instant === null ? state : stateAt({ createdAt: Date.parse(createdAt), state }, dated, instant)
  const docs = entries
    .map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() }))
    .filter((entry) => instant === null || Date.parse(entry.at) <= instant)
    .reverse()
  return {
    item: { id, identifier, createdAt: new Date(createdAt).toISOString() },
    docs,
    totalDocs: docs.length,
    at: instant === null ? null : new Date(instant).toISOString(),
    state: found && {
      status: found.status,
      assignedTo: found.assignedTo
        ? { id: found.assignedTo, name: found.assignedToName ?? found.assignedTo }
        : null,
      assignedRequest: found.assignedRequest
        ? { id: found.assignedRequest, number: found.assignedRequestNumber ?? '' }
        : null,
      comments: found.comments,
      handover: found.handover,
    },
  }
}
