import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

export type DirectoryEntry = {
  id: string
  name: string
  jobTitle: string | null
  department: { id: string; name: string } | null
}

/** Enough to pick somebody from; whoever is missing narrows the search. */
const SHOWN = 50

/** Active colleagues whose name or job title contains the words. */
export async function searchDirectory(req: PayloadRequest, words: string): Promise<DirectoryEntry[]> {
  const pattern = `%${words
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&')}%`
  return query<DirectoryEntry>(
    req,
    sql`select e.id, e.name, e.job_title as "jobTitle",
          case when d.id is null then null else jsonb_build_object('id', d.id, 'name', d.name) end as department
        from employees e left join departments d on d.id = e.department_id
        where e.status = 'active' and (e.name ilike ${pattern} or e.job_title ilike ${pattern})
        order by e.name, e.id limit ${SHOWN}`,
  )
}
