import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { queryPrepared } from '@/src/platform/queryPrepared'

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
  since: string
  dueAt: string | null
}

/** What waits for one person: open steps in which they hold a seat not yet used, oldest due first. */
export async function myQueue(
  req: PayloadRequest,
  actor: Actor,
  { type, limit, offset }: { type: 'approval' | 'fulfillment' | null; limit: number; offset: number },
): Promise<{ docs: QueueItem[]; totalDocs: number }> {
  const [row] = await queryPrepared<{ docs: QueueItem[]; count: number }>(
    req,
    // The page is chosen before anything is said about it: of thousands that wait, a hundred are shown.
    sql`with waiting as materialized (
          select distinct on (s.id) s.id, s.node_id, s.type, s.label, s.since, s.due_at, c.why, c.seat_id, r.id as request_id, r.sla_due_at
          from workflow_step_candidates c
            join workflow_steps s on s.id = c.step_id and s.status = 'open'
            join itsm_requests r on r.id = c.subject_id::uuid
          where c.employee_id = ${actor.id}::uuid and c.open and (${type}::text is null or s.type = ${type})
            and not exists (select 1 from workflow_decisions d where d.step_id = s.id and d.decider_id = ${actor.id}::uuid)
            and not exists (select 1 from workflow_decisions d where d.step_id = s.id and d.seat_id = c.seat_id)
          order by s.id, (c.seat_id = c.employee_id) desc),
        page as (
          select *, row_number() over () as place from (
            select * from waiting order by coalesce(due_at, sla_due_at) asc nulls last, since asc, id
            limit ${limit} offset ${offset}) p)
        select (select count(*)::int from waiting) as count,
          (select coalesce(json_agg(json_build_object(
            'request', json_build_object('id', r.id, 'number', r.number, 'title', v.title, 'form', f.slug, 'status', r.status, 'priority', r.priority,
              'requester', json_build_object('id', a.id, 'name', a.name), 'requestedFor', json_build_object('id', b.id, 'name', b.name),
              'data', r.data, 'fields', v.fields, 'slaDueAt', r.sla_due_at, 'createdAt', r.created_at),
            'step', json_build_object('id', q.id, 'nodeId', q.node_id, 'type', q.type, 'label', q.label),
            'why', json_build_object('rule', q.why, 'onBehalfOf',
              (select json_build_object('id', e.id, 'name', e.name) from employees e where e.id = q.seat_id and e.id <> ${actor.id}::uuid)),
            'since', q.since, 'dueAt', q.due_at) order by q.place), '[]')
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
    since: new Date(item.since).toISOString(),
    dueAt: item.dueAt === null ? null : new Date(item.dueAt).toISOString(),
  }
}
