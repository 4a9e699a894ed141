import { sql } from '@payloadcms/db-postgres/drizzle'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { query } from '@/src/platform/query'
import { stepOf } from './stepOf'

/** A reminder to those whose answer is late, as long as it still is. */
export const stepLate: StillTrue = async (req, notice) => {
  const step = await stepOf(req, notice)
  if (!step || step.status !== 'open') return []
  const rows = await query<{ employee: string }>(
    req,
    sql`select distinct c.employee_id as employee from workflow_step_candidates c
        where c.step_id = ${step.id}::uuid and c.open
          and not exists (select 1 from workflow_decisions d
            where d.step_id = c.step_id and (d.decider_id = c.employee_id or d.seat_id = c.seat_id))`,
  )
  const { label, title, link, requester } = step.about
  return [
    {
      to: rows.map(({ employee }) => employee),
      title: `${label} is late and still waits for you`,
      body: `“${step.label}” on ${title}, asked for by ${requester.name}, should be done by now.`,
      link,
    },
  ]
}
