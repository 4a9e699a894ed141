import { sql } from '@payloadcms/db-postgres/drizzle'
import { whoSees, type Sight } from '@/src/operations/shared/whoSees'
import type { Watched } from '@/src/operations/shared/Watched'

const SIGHT: Sight = {
  table: 'records',
  part: sql`e.id = r.owner_id or e.id is not distinct from r.assignee_id
    or exists (select 1 from workflow_step_candidates c where c.subject_id = r.id::text and c.employee_id = e.id)`,
  actions: ['read'],
}

/** Those of some employees who are active and may see a record at `now` (epoch ms), by id: as `mayLook` has it. */
export const whoMaySee: Watched['whoMaySee'] = (req, record, employees, now) =>
  whoSees(req, SIGHT, record, employees, now)
