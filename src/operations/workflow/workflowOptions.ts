import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

type Options = {
  roles: { slug: string; name: string }[]
  people: { id: string; name: string }[]
  departments: { id: string; name: string; slug: string }[]
  calendars: { id: string; name: string }[]
}

/** Names that a workflow may point at: active roles, people, departments, calendars. */
export async function workflowOptions(req: PayloadRequest): Promise<Options> {
  const [row] = await query<Options>(
    req,
    sql`select
      (select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name', name) order by name), '[]') from employee_roles where status = 'active') as roles,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name), '[]') from employees where status = 'active') as people,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'slug', slug) order by name), '[]') from departments) as departments,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name), '[]') from business_calendars) as calendars`,
  )
  return row ?? { roles: [], people: [], departments: [], calendars: [] }
}
