import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'

export type WaitingCounts = { approvals: number; fulfilments: number; amendments: number }

/** How much waits for one person: to decide, to deliver, and of their own to amend. */
export async function waitingCounts(req: PayloadRequest, actor: Actor): Promise<WaitingCounts> {
  const [row] = await query<WaitingCounts>(
    req,
    sql`select
          count(distinct q.id) filter (where q.type = 'approval')::int as approvals,
          count(distinct q.id) filter (where q.type = 'fulfillment')::int as fulfilments,
          (select count(*)::int from itsm_requests r where r.requester_id = ${actor.id}::uuid and r.status = 'returned') as amendments
        from (
          select s.id, s.type from workflow_step_candidates c
            join workflow_steps s on s.id = c.step_id and s.status = 'open'
            join itsm_requests r on r.id::text = c.subject_id
          where c.employee_id = ${actor.id}::uuid and c.open
            and not exists (select 1 from workflow_decisions d
              where d.step_id = s.id and (d.decider_id = c.employee_id or d.seat_id = c.seat_id))) q`,
  )
  return row ?? { approvals: 0, fulfilments: 0, amendments: 0 }
}
