import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type Waited = { id: string; name: string; nudgedAt: string | null }

/** Whom the open steps of a request wait for, without those who have decided; and when each was last reminded. */
export async function requestWaits(req: PayloadRequest, request: string): Promise<Waited[]> {
  const rows = await query<Waited>(
    req,
    sql`select distinct e.id, e.name, n.at as "nudgedAt" from workflow_step_candidates c
          join workflow_steps s on s.id = c.step_id and s.status = 'open'
          join employees e on e.id = c.employee_id and e.status = 'active'
          left join itsm_nudges n on n.request_id = ${request}::uuid and n.employee_id = e.id
        where c.subject_id = ${request} and c.open and not exists (
          select 1 from workflow_decisions d where d.step_id = s.id and (d.decider_id = c.employee_id or d.seat_id = c.seat_id))
        order by e.name`,
  )
  return rows.map((row) => ({
    ...row,
    nudgedAt: row.nudgedAt === null ? null : new Date(row.nudgedAt).toISOString(),
  }))
}
