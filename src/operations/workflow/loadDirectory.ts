import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Department, Directory, Person } from '@/src/domain/workflow/eligibility/Directory'
import { query } from '@/src/platform/query'

type Wanted = {
  roles: readonly string[]
  /** The resource and its ancestors, nearest first. */
  resources: readonly string[]
  /** People a step may name, or whose manager or department it may ask for. */
  people: readonly string[]
}

type Row = { holders: { key: string; id: string }[]; people: Person[]; departments: Department[] }

/**
 * Everybody who could be asked, as one statement of this transaction: holders of the named roles, of
 * `approve` and `fulfill` on the resource (not through `admin`), of `admin` from the resource upward,
 * superadmins; the managers above the people, the departments above theirs, and those departments' heads.
 */
export async function loadDirectory(
  req: PayloadRequest,
  { roles, resources, people }: Wanted,
): Promise<Directory> {
  const chain = JSON.stringify(resources.map((slug, depth) => ({ slug, depth })))
  const [row] = await query<Row>(
    req,
    sql`
    with recursive
    chain as (select r.id, c.slug, c.depth from jsonb_to_recordset(${chain}::jsonb) as c(slug text, depth int)
      join permission_resources r on r.slug = c.slug),
    keys(key, permission_id) as (
      select 'right:' || p.action::text, p.id from permissions p join chain c on c.id = p.resource_id
        where p.action in ('approve', 'fulfill') and p.status <> 'inactive'
      union
      select 'admin:' || below.slug, p.id from permissions p join chain c on c.id = p.resource_id
        join chain below on below.depth <= c.depth where p.action = 'admin' and p.status <> 'inactive'),
    roles(key, id) as (
      (select 'role:' || slug, id from employee_roles where slug = any(${sql.param([...roles])}::text[]) and status = 'active'
       union select 'super', id from employee_roles where is_superadmin and status = 'active'
       union select k.key, r.id from keys k join employee_roles_rels x on x.permissions_id = k.permission_id and x.path = 'permissions'
         join employee_roles r on r.id = x.parent_id and r.status = 'active')
      union
      select c.key, r.id from roles c join employee_roles r on r.inherits_from_id = c.id and r.status = 'active'),
    groups(key, id) as (
      (select c.key, x.parent_id from roles c join employee_groups_rels x on x.employee_roles_id = c.id and x.path = 'roles'
       union select k.key, x.parent_id from keys k join employee_groups_rels x on x.permissions_id = k.permission_id and x.path = 'permissions')
      union
      select c.key, g.id from groups c join employee_groups g on g.parent_group_id = c.id),
    holders as (
      select distinct h.key, h.id from (
        select c.key, a.employee_id as id from roles c join role_assignments a on a.role_id = c.id
          where (a.valid_from is null or a.valid_from <= now()) and (a.valid_until is null or a.valid_until > now())
        union all
        select c.key, m.employee_id from groups c join group_memberships m on m.group_id = c.id
          where (m.valid_from is null or m.valid_from <= now()) and (m.valid_until is null or m.valid_until > now())
        union all
        select k.key, g.employee_id from keys k join permission_grants g on g.permission_id = k.permission_id
          where (g.valid_from is null or g.valid_from <= now()) and (g.valid_until is null or g.valid_until > now())
      ) h join employees e on e.id = h.id and e.status = 'active'),
    managers(id, depth) as (
      select id, 0 from employees where id = any(${sql.param([...people])}::uuid[])
      union
      select e.line_manager_id, m.depth + 1 from managers m join employees e on e.id = m.id
        where e.line_manager_id is not null and m.depth < 12),
    departments_above(id, depth) as (
      select department_id, 0 from employees where id = any(${sql.param([...people])}::uuid[]) and department_id is not null
      union
      select d.parent_id, a.depth + 1 from departments_above a join departments d on d.id = a.id
        where d.parent_id is not null and a.depth < 12),
    heads as (select d.* from departments d where d.id in (select id from departments_above)),
    everybody as (select id from holders union select id from managers union select head_id from heads where head_id is not null)
    select
      (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'id', id)), '[]') from holders) as holders,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'active', status = 'active',
          'manager', line_manager_id, 'department', department_id)), '[]') from employees where id in (select id from everybody)) as people,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'head', head_id, 'parent', parent_id)), '[]') from heads) as departments`,
  )
  const holders = new Map<string, string[]>()
  for (const { key, id } of row?.holders ?? []) holders.set(key, [...(holders.get(key) ?? []), id])
  const persons = new Map((row?.people ?? []).map((person) => [person.id, withoutNulls(person)]))
  const departments = new Map(
    (row?.departments ?? []).map((department) => [department.id, withoutNulls(department)]),
  )
  return {
    person: (id) => persons.get(id),
    department: (id) => departments.get(id),
    roleHolders: (slug) => holders.get(`role:${slug}`) ?? [],
    rightHolders: (_resource, action) => holders.get(`right:${action}`) ?? [],
    adminHolders: (slug) => holders.get(`admin:${slug}`) ?? [],
    superadmins: () => holders.get('super') ?? [],
  }
}

function withoutNulls<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null)) as Value
}
