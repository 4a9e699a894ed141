import { sql } from '@payloadcms/db-postgres/drizzle'
import { whoSees, type Sight } from '@/src/operations/shared/whoSees'
import type { Watched } from '@/src/operations/shared/Watched'
import { LOOKING } from './looking'

const SIGHT: Sight = {
  table: 'itsm_requests',
  part: sql`e.id in (r.requester_id, r.requested_for_id)
    or exists (select 1 from workflow_step_candidates c where c.subject_id = r.id::text and c.employee_id = e.id)
    or exists (select 1 from workflow_decisions d join workflow_runs w on w.id = d.run_id
      where w.subject_kind = 'request' and w.subject_id = r.id::text and d.decider_id = e.id)`,
  actions: LOOKING,
}

/** Those of some employees who are active and may see a request at `now` (epoch ms), by id. */
export const whoMaySee: Watched['whoMaySee'] = (req, request, employees, now) =>
  whoSees(req, SIGHT, request, employees, now)
