import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { resolveRights } from '@/access/resolveRights'
import { can } from '@/src/domain/permissions/can'
import { query } from '@/src/platform/query'
import { LOOKING } from './looking'

type Row = {
  id: string
  name: string
  requester: string
  requestedFor: string
  resource: string
  involved: boolean
}

/** Those of some employees who are active and may see a request at `now` (epoch ms), by id. */
export async function whoMaySee(
  req: PayloadRequest,
  request: string,
  employees: readonly string[],
  now: number,
): Promise<Map<string, { id: string; name: string }>> {
  if (employees.length === 0) return new Map()
  const rows = await query<Row>(
    req,
    sql`select e.id, e.name, r.requester_id as requester, r.requested_for_id as "requestedFor", p.slug as resource,
          exists (select 1 from workflow_step_candidates c where c.subject_id = r.id::text and c.employee_id = e.id)
            or exists (select 1 from workflow_decisions d join workflow_runs w on w.id = d.run_id
              where w.subject_kind = 'request' and w.subject_id = r.id::text and d.decider_id = e.id) as involved
        from employees e, itsm_requests r join permission_resources p on p.id = r.resource_id
        where r.id = ${request}::uuid and e.status = 'active' and e.id = any(${sql.param([...employees])}::uuid[])`,
  )
  const seeing = new Map<string, { id: string; name: string }>()
  for (const row of rows) {
    // Rights are asked only of those who have no part in it.
    const own = row.requester === row.id || row.requestedFor === row.id || row.involved
    if (own || (await seesByRight(row))) seeing.set(row.id, { id: row.id, name: row.name })
  }
  return seeing

  async function seesByRight(row: Row): Promise<boolean> {
    const { rights, tree } = await resolveRights(req, row.id, now)
    return LOOKING.some((action) => can(rights, tree, row.resource, action))
  }
}
