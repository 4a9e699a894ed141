import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Profile } from '@/src/domain/forms/profileDefault'
import { query } from '@/src/platform/query'

/** What defaults may take from the profile of one employee. */
export async function profileOf(req: PayloadRequest, employee: string): Promise<Profile> {
  const [row] = await query<Profile>(
    req,
    sql`select e.id, e.name, e.email, e.job_title as "jobTitle", e.employee_number as "employeeNumber",
          case when d.id is not null then jsonb_build_object('id', d.id, 'name', d.name) end as department,
          case when m.id is not null and m.status = 'active' then jsonb_build_object('id', m.id, 'name', m.name) end as manager
        from employees e left join departments d on d.id = e.department_id left join employees m on m.id = e.line_manager_id
        where e.id = ${employee}::uuid`,
  )
  if (!row) throw new Error('Somebody who is signed in has no row.')
  return row
}
