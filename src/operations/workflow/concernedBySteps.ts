import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { LiveEvent } from '@/src/operations/portal/liveTopics'
import { query } from '@/src/platform/query'

type Row = { to: string; id: string; steps: { id: string; waits: boolean }[] }

/**
 * Everyone who is or was asked in a step of these subjects, with each of their steps and whether it still waits for
 * them: the same condition under which the queue shows it.
 */
export async function concernedBySteps(
  req: PayloadRequest,
  ids: readonly string[],
  looking: readonly string[],
): Promise<LiveEvent[]> {
  const rows = await query<Row>(
    req,
    sql`select who as to, subject as id, jsonb_agg(jsonb_build_object('id', step, 'waits', waits)) as steps
        from (
          select c.employee_id as who, c.subject_id as subject, c.step_id as step,
            bool_or(c.open and s.status = 'open' and not exists (select 1 from workflow_decisions d
              where d.step_id = s.id and (d.decider_id = c.employee_id or d.seat_id = c.seat_id))) as waits
          from workflow_step_candidates c join workflow_steps s on s.id = c.step_id
          where c.subject_id = any(${sql.param([...ids])}::text[])
            and c.employee_id = any(${sql.param([...looking])}::uuid[])
          group by 1, 2, 3) asked
        group by 1, 2`,
  )
  return rows.map(({ to, id, steps }) => ({ to, event: 'subject', data: { id, steps } }))
}
