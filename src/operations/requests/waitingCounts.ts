import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'

export type WaitingCounts = {
  approvals: number
  fulfilments: number
  amendments: number
  /** Of those, what came since the person last looked at them. */
  newApprovals: number
  newFulfilments: number
}

/** How much waits for one person: to decide, to deliver, and of their own to amend. */
export async function waitingCounts(req: PayloadRequest, actor: Actor): Promise<WaitingCounts> {
  const [row] = await query<WaitingCounts>(
    req,
    sql`select
          count(distinct q.id) filter (where q.type = 'approval')::int as approvals,
          count(distinct q.id) filter (where q.type = 'fulfillment')::int as fulfilments,
          count(distinct q.id) filter (where q.type = 'approval' and q.is_new)::int as "newApprovals",
          count(distinct q.id) filter (where q.type = 'fulfillment' and q.is_new)::int as "newFulfilments",
          (select count(*)::int from itsm_requests r where r.requester_id = ${actor.id}::uuid and r.status = 'returned') as amendments
        from (
          select s.id, s.type, c.created_at > coalesce(l.at, '-infinity') as is_new from workflow_step_candidates c
            join workflow_steps s on s.id = c.step_id and s.status = 'open'
            join itsm_requests r on r.id = c.subject_id::uuid
            left join queue_looks l on l.employee_id = c.employee_id and l.kind = s.type
          where c.employee_id = ${actor.id}::uuid and c.open
            and not exists (select 1 from workflow_decisions d
              where d.step_id = s.id and (d.decider_id = c.employee_id or d.seat_id = c.seat_id))) q`,
  )
  if (!row) throw new Error('The counts came back empty.')
  return row
}
