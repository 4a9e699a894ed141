import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { QueueFilter } from '@/src/domain/requests/queueFilterSchema'
import { queryPrepared } from '@/src/platform/queryPrepared'
import { QUEUE_CONDITIONS, queueSql, type QueueType } from './queue/queueSql'

type Person = { id: string; name: string }

export type QueueItem = {
  request: {
    id: string
    number: string
    title: string
    form: string
    status: string
    priority: string
    requester: Person
    requestedFor: Person
    data: Record<string, unknown>
    fields: FormField[]
    slaDueAt: string | null
    createdAt: string
  }
  step: { id: string; nodeId: string; type: string; label: string }
  why: { rule: string; onBehalfOf: Person | null }
  /** When it became a matter of this person, which is later than `since` for who came later. */
  cameAt: string
  since: string
  dueAt: string | null
}

/**
 * What waits for one person: open steps in which they hold a seat not yet used, oldest due first. One statement for
 * every filter: what is not asked for costs nothing.
 */
export async function myQueue(
  req: PayloadRequest,
  actor: Actor,
  {
    type,
    limit,
    offset,
    filter = {},
  }: { type: QueueType | null; limit: number; offset: number; filter?: QueueFilter },
): Promise<{ docs: QueueItem[]; totalDocs: number }> {
  const { waiting, conditions } = queueSql(actor.id, type, filter)
  const sort = filter.sort ?? 'due'
  const [row] = await queryPrepared<{ docs: QueueItem[]; count: number }>(
    req,
    // The page is chosen before anything is said about it: of thousands that wait, a hundred are shown.
    sql`with waiting as materialized (${waiting}),
        wanted as materialized (select w.* from waiting w where ${sql.join(
          QUEUE_CONDITIONS.map((name) => conditions[name]),
          sql` and `,
        )}),
        page as (
          select *, row_number() over () as place from (
            select * from wanted order by
              case when ${sort}::text = 'priority' then array_position(array['urgent', 'high', 'medium', 'low'], priority::text) end,
              case ${sort}::text when 'requester' then (select e.name from employees e where e.id = requester_id)
                when 'form' then (select v.title from itsm_form_versions v where v.id = form_version_id) end,
              case ${sort}::text when 'oldest' then since end asc,
              case ${sort}::text when 'newest' then since end desc,
              coalesce(due_at, sla_due_at) asc nulls last, since asc, id
            limit ${limit} offset ${offset}) p)
        select (select count(*)::int from wanted) as count,
          (select coalesce(json_agg(json_build_object(
            'request', json_build_object('id', r.id, 'number', r.number, 'title', v.title, 'form', f.slug, 'status', r.status, 'priority', r.priority,
              'requester', json_build_object('id', a.id, 'name', a.name), 'requestedFor', json_build_object('id', b.id, 'name', b.name),
              'data', r.data, 'fields', v.fields, 'slaDueAt', r.sla_due_at, 'createdAt', r.created_at),
            'step', json_build_object('id', q.id, 'nodeId', q.node_id, 'type', q.type, 'label', q.label),
            'why', json_build_object('rule', q.why, 'onBehalfOf',
              (select json_build_object('id', e.id, 'name', e.name) from employees e where e.id = q.seat_id and e.id <> ${actor.id}::uuid)),
            'cameAt', q.came_at, 'since', q.since, 'dueAt', q.due_at) order by q.place), '[]')
          from page q
            join itsm_requests r on r.id = q.request_id
            join itsm_forms f on f.id = r.form_id
            join itsm_form_versions v on v.id = r.form_version_id
            join employees a on a.id = r.requester_id
            join employees b on b.id = r.requested_for_id) as docs`,
  )
  return { docs: (row?.docs ?? []).map(withInstants), totalDocs: row?.count ?? 0 }
}

function withInstants(item: QueueItem): QueueItem {
  return {
    ...item,
    cameAt: new Date(item.cameAt).toISOString(),
    since: new Date(item.since).toISOString(),
    dueAt: item.dueAt === null ? null : new Date(item.dueAt).toISOString(),
  }
}
