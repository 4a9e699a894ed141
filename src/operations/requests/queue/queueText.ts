import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { QueueFilter } from '@/src/domain/requests/queueFilterSchema'
import { queryGeneric } from '@/src/platform/queryGeneric'
import { QUEUE_CONDITIONS, queueSql, type QueueType } from './queueSql'

export type QueueAsked = { type: QueueType | null; limit: number; offset: number; filter?: QueueFilter }

/** `myQueue` as JSON, as the database wrote it. */
export async function queueText(
  req: PayloadRequest,
  actor: Pick<Actor, 'id'>,
  { type, limit, offset, filter = {} }: QueueAsked,
): Promise<string> {
  const { waiting, conditions } = queueSql(actor.id, type, filter)
  const sort = filter.sort ?? 'due'
  // Most people ask for all of it, by due time. That has a text of its own: what it does not ask is not planned either.
  const plain =
    sort === 'due' && Object.entries(filter).every(([name, value]) => name === 'sort' || isUnasked(value))
  const wanted = plain
    ? sql`true`
    : sql.join(
        QUEUE_CONDITIONS.map((name) => conditions[name]),
        sql` and `,
      )
  const order = plain
    ? sql``
    : sql`
              case when ${sort}::text = 'priority' then array_position(array['urgent', 'high', 'medium', 'low'], priority::text) end,
              case ${sort}::text when 'requester' then (select e.name from employees e where e.id = requester_id)
                when 'form' then (select v.title from itsm_form_versions v where v.id = form_version_id) end,
              case ${sort}::text when 'oldest' then since end asc,
              case ${sort}::text when 'newest' then since end desc,`
  const [row] = await queryGeneric<{ answer: string }>(
    req,
    // The page is chosen before anything is said about it: of thousands that wait, a hundred are shown.
    sql`with waiting as materialized (${waiting}),
        wanted as materialized (select w.* from waiting w where ${wanted}),
        page as (
          select *, row_number() over () as place from (
            select * from wanted order by ${order}
              coalesce(due_at, sla_due_at) asc nulls last, since asc, id
            limit ${limit} offset ${offset}) p)
        select json_build_object('docs', (select coalesce(json_agg(json_build_object(
            'request', json_build_object('id', r.id, 'number', r.number, 'title', v.title, 'form', f.slug, 'status', r.status, 'priority', r.priority,
              'requester', json_build_object('id', a.id, 'name', a.name), 'requestedFor', json_build_object('id', b.id, 'name', b.name),
              'data', r.data, 'fields', v.fields, 'slaDueAt', iso(r.sla_due_at), 'createdAt', iso(r.created_at)),
            'step', json_build_object('id', q.id, 'nodeId', q.node_id, 'type', q.type, 'label', q.label),
            'why', json_build_object('rule', q.why, 'onBehalfOf',
              (select json_build_object('id', e.id, 'name', e.name) from employees e where e.id = q.seat_id and e.id <> ${actor.id}::uuid), 'since', iso(q.came_at)),
            'since', iso(q.since), 'dueAt', iso(q.due_at)) order by q.place), '[]')
          from page q
            join itsm_requests r on r.id = q.request_id
            join itsm_forms f on f.id = r.form_id
            join itsm_form_versions v on v.id = r.form_version_id
            join employees a on a.id = r.requester_id
            join employees b on b.id = r.requested_for_id),
          'totalDocs', (select count(*) from wanted))::text as answer`,
  )
  return row!.answer
}

function isUnasked(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
