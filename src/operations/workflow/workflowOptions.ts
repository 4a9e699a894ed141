import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { loadDirectory } from './loadDirectory'

// A builder names a handful of people; of a role that half the house holds it needs the number alone.
const NAMED = 100

type Role = { slug: string; name: string }
type Options = {
  /** `holders` are ids of who holds the role today, by assignment, inheritance or group; the first 100 of `count`. */
  roles: (Role & { holders: string[]; count: number })[]
  people: { id: string; name: string }[]
  departments: { id: string; name: string; slug: string }[]
  calendars: { id: string; name: string }[]
}

/** Names that a workflow may point at: active roles, people, departments, calendars. */
export async function workflowOptions(req: PayloadRequest): Promise<Options> {
  const [row] = await query<Omit<Options, 'roles'> & { roles: Role[] }>(
    req,
    sql`select
      (select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name', name) order by name), '[]') from employee_roles where status = 'active') as roles,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name), '[]') from employees where status = 'active') as people,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'slug', slug) order by name), '[]') from departments) as departments,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name), '[]') from business_calendars) as calendars`,
  )
  if (!row) return { roles: [], people: [], departments: [], calendars: [] }
  const slugs = row.roles.map(({ slug }) => slug)
  const directory = await loadDirectory(req, { roles: slugs, resources: [], people: [] })
  return {
    ...row,
    roles: row.roles.map((role) => {
      const holders = directory.roleHolders(role.slug)
      return { ...role, holders: holders.slice(0, NAMED), count: holders.length }
    }),
  }
}
