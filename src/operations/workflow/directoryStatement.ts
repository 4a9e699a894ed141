import { preparedStatement } from '@/src/platform/preparedStatement'

/**
 * Everybody who could be asked, as one statement and so one snapshot: holders of the roles $1, of `approve` and
 * `fulfill` on the resource (not through `admin`), of `admin` from the resource upward ($2: slug and depth), and
 * superadmins; the managers above the people $3, the departments above theirs, and those departments' heads; the
 * delegations of all of them that have not ended; when the first validity among them begins or ends.
 */
export const directoryStatement = preparedStatement(`
  with recursive
  chain as (select r.id, c.slug, c.depth from jsonb_to_recordset($2::jsonb) as c(slug text, depth int)
    join permission_resources r on r.slug = c.slug),
  keys(key, permission_id) as (
    select 'right:' || p.action::text, p.id from permissions p join chain c on c.id = p.resource_id
      where p.action in ('approve', 'fulfill') and p.status <> 'inactive'
    union
    select 'admin:' || below.slug, p.id from permissions p join chain c on c.id = p.resource_id
      join chain below on below.depth <= c.depth where p.action = 'admin' and p.status <> 'inactive'),
  roles(key, id) as (
    (select 'role:' || slug, id from employee_roles where slug = any($1::text[]) and status = 'active'
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
  held as (
    select c.key, a.employee_id as id, a.valid_from, a.valid_until from roles c join role_assignments a on a.role_id = c.id
    union all
    select c.key, m.employee_id, m.valid_from, m.valid_until from groups c join group_memberships m on m.group_id = c.id
    union all
    select k.key, g.employee_id, g.valid_from, g.valid_until from keys k join permission_grants g on g.permission_id = k.permission_id),
  holders as (
    select distinct h.key, h.id from held h join employees e on e.id = h.id and e.status = 'active'
      where (h.valid_from is null or h.valid_from <= now()) and (h.valid_until is null or h.valid_until > now())),
  managers(id, depth) as (
    select id, 0 from employees where id = any($3::uuid[])
    union
    select e.line_manager_id, m.depth + 1 from managers m join employees e on e.id = m.id
      where e.line_manager_id is not null and m.depth < 12),
  departments_above(id, depth) as (
    select department_id, 0 from employees where id = any($3::uuid[]) and department_id is not null
    union
    select d.parent_id, a.depth + 1 from departments_above a join departments d on d.id = a.id
      where d.parent_id is not null and a.depth < 12),
  heads as (select d.* from departments d where d.id in (select id from departments_above)),
  everybody as (select id from holders union select id from managers union select head_id from heads where head_id is not null)
  select
    (select coalesce(json_agg(json_build_object('key', key, 'id', id)), '[]') from holders) as holders,
    (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'active', status = 'active',
        'manager', line_manager_id, 'department', department_id)), '[]') from employees where id in (select id from everybody)) as people,
    (select coalesce(json_agg(json_build_object('id', id, 'head', head_id, 'parent', parent_id)), '[]') from heads) as departments,
    (select coalesce(json_agg(json_build_object('from', d.from_id, 'to', d.to_id,
        'startsAt', (extract(epoch from d.starts_at) * 1000)::float8, 'endsAt', (extract(epoch from d.ends_at) * 1000)::float8,
        'scope', coalesce((select array_agg(t.text) from delegations_texts t where t.parent_id = d.id and t.path = 'scope'), '{}'))), '[]')
      from delegations d join employees e on e.id = d.to_id and e.status = 'active'
      where d.ends_at > now() and d.from_id in (select id from everybody)) as delegations,
    (select (extract(epoch from min(case when valid_from > now() then valid_from when valid_until > now() then valid_until end)) * 1000)::float8
      from held) as boundary`)
