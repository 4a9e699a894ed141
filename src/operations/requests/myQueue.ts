import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { query } from '@/src/platform/query'

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
  const waiting = sql`
    from workflow_step_candidates c
      join workflow_steps s on s.id = c.step_id and s.status = 'open'
      join itsm_requests r on r.id::text = c.subject_id
    where c.employee_id = ${actor.id}::uuid and c.open
      and (${type}::text is null or s.type = ${type})
      and not exists (select 1 from workflow_decisions d where d.step_id = s.id and (d.decider_id = c.employee_id or d.seat_id = c.seat_id))`
  const [{ count = '0' } = {}] = await query<{ count: string }>(
    req,
    sql`select count(distinct s.id)::text as count ${waiting}`,
  )
  const docs = await query<QueueItem>(
    req,
    sql`select
          jsonb_build_object('id', r.id, 'number', r.number, 'title', v.title, 'form', f.slug, 'status', r.status, 'priority', r.priority,
            'requester', jsonb_build_object('id', a.id, 'name', a.name), 'requestedFor', jsonb_build_object('id', b.id, 'name', b.name),
            'data', r.data, 'fields', v.fields, 'slaDueAt', r.sla_due_at, 'createdAt', r.created_at) as request,
          jsonb_build_object('id', q.id, 'nodeId', q.node_id, 'type', q.type, 'label', q.label) as step,
          jsonb_build_object('rule', q.why, 'onBehalfOf',
            (select jsonb_build_object('id', e.id, 'name', e.name) from employees e where e.id = q.seat_id and e.id <> ${actor.id}::uuid)) as why,
          q.since, q.due_at as "dueAt"
        from (
          select distinct on (s.id) s.id, s.node_id, s.type, s.label, s.since, s.due_at, c.why, c.seat_id, r.id as request_id
          ${waiting}
          order by s.id, (c.seat_id = c.employee_id) desc) q
        join itsm_requests r on r.id = q.request_id
        join itsm_forms f on f.id = r.form_id
        join itsm_form_versions v on v.id = r.form_version_id
        join employees a on a.id = r.requester_id
        join employees b on b.id = r.requested_for_id
        order by coalesce(q.due_at, r.sla_due_at) asc nulls last, q.since asc, q.id
        limit ${limit} offset ${offset}`,
  )
  return { docs: docs.map(withInstants), totalDocs: Number(count) }
}

function withInstants(item: QueueItem): QueueItem {
  return {
    ...item,
    since: new Date(item.since).toISOString(),
    dueAt: item.dueAt === null ? null : new Date(item.dueAt).toISOString(),
  }
}
