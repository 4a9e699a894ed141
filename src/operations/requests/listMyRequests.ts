import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { RequestStatus } from '@/src/domain/requests/statuses'
import { query } from '@/src/platform/query'

export type MyRequest = {
  id: string
  number: string
  title: string
  status: RequestStatus
  /** Names of those who have to act next; of the requester while it is sent back; nobody at the end. */
  waitingFor: string[]
  /** Since when it stands as it does. */
  since: string
  dueAt: string | null
  breached: boolean
  createdAt: string
  /** The reader asked for it themselves. */
  own: boolean
}

export type RequestFilter = { state: 'open' | 'closed' | null; limit: number; offset: number }

type Counts = { open: number; closed: number }

/** What a person asked for, or what was asked for them: newest first, and how many are open and closed. */
export async function listMyRequests(
  req: PayloadRequest,
  actor: Actor,
  { state, limit, offset }: RequestFilter,
): Promise<{ docs: MyRequest[] } & Counts> {
  const mine = sql`(r.requester_id = ${actor.id}::uuid or r.requested_for_id = ${actor.id}::uuid)`
  const isOpen = sql`(r.status in ('pending_approval', 'pending_fulfillment', 'returned'))`
  const [counts = { open: 0, closed: 0 }] = await query<Counts>(
    req,
    sql`select count(*) filter (where ${isOpen})::int as open, count(*) filter (where not ${isOpen})::int as closed
        from itsm_requests r where ${mine}`,
  )
  const docs = await query<MyRequest>(
    req,
    sql`select r.id, r.number, v.title, r.status, r.sla_due_at as "dueAt", r.created_at as "createdAt",
          r.requester_id = ${actor.id}::uuid as own,
          coalesce(coalesce(r.completed_at, r.sla_paused_at, now()) > r.sla_due_at, false) as breached,
          coalesce(r.completed_at, r.sla_paused_at, waiting.since, r.created_at) as since,
          case when r.status = 'returned' then jsonb_build_array(a.name) else coalesce(waiting.names, '[]') end as "waitingFor"
        from itsm_requests r
          join itsm_form_versions v on v.id = r.form_version_id
          join employees a on a.id = r.requester_id
          left join lateral (
            select min(q.since) as since, jsonb_agg(q.name order by q.name) as names from (
              select e.id, e.name, min(s.since) as since from workflow_step_candidates c
                join workflow_steps s on s.id = c.step_id and s.status = 'open'
                join employees e on e.id = c.employee_id
              where c.subject_id = r.id::text and c.open and not exists (
                select 1 from workflow_decisions d where d.step_id = s.id and (d.decider_id = c.employee_id or d.seat_id = c.seat_id))
              group by e.id, e.name) q) waiting on ${isOpen}
        where ${mine} and (${state}::text is null or ${isOpen} = (${state}::text = 'open'))
        order by r.created_at desc, r.id limit ${limit} offset ${offset}`,
  )
  return { docs: docs.map(withInstants), ...counts }
}

function withInstants(row: MyRequest): MyRequest {
  const iso = (at: string) => new Date(at).toISOString()
  return {
    ...row,
    since: iso(row.since),
    createdAt: iso(row.createdAt),
    dueAt: row.dueAt === null ? null : iso(row.dueAt),
  }
}
