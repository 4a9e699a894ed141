import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Action } from '@/src/domain/permissions/actions'
import {
  buildResourceTree,
  type ResourceRow,
  type ResourceTree,
} from '@/src/domain/permissions/buildResourceTree'
import type { RightsGraph } from '@/src/domain/permissions/RightsSource'
import type { PersonHoldings } from '@/src/domain/permissions/RightsWorld'
import { query } from '@/src/platform/query'
import { HOLDINGS } from './holdings'

type Loaded = RightsGraph & { resources: ResourceRow[]; people: PersonHoldings[] }
export type Holders = { graph: RightsGraph; tree: ResourceTree; people: PersonHoldings[] }

/**
 * Active employees who were given, in whatever way, a permission with one of the actions on the resource or above
 * it, or superadmin; with all that gives them rights. One statement, walked down from the permissions to the people
 * and up again from the people: its size is that of the answer, not of the company. The validity of what they were
 * given is not judged here.
 */
export async function loadHolders(
  req: PayloadRequest,
  resource: string,
  actions: readonly Action[],
): Promise<Holders> {
  const [row] = await query<Loaded>(
    req,
    sql`
    with recursive
    chain as (
      select id, parent_id from permission_resources where slug = ${resource}
      union select r.id, r.parent_id from permission_resources r join chain c on r.id = c.parent_id
    ),
    giving as (
      select p.id from permissions p join chain c on c.id = p.resource_id
        where p.action::text = any(${sql.param([...actions])}::text[]) and p.status <> 'inactive'
    ),
    giving_roles as (
      (select id from employee_roles where is_superadmin and status = 'active'
       union select r.id from employee_roles r join employee_roles_rels x on x.parent_id = r.id and x.path = 'permissions'
         join giving g on g.id = x.permissions_id where r.status = 'active')
      union
      select r.id from employee_roles r join giving_roles c on r.inherits_from_id = c.id where r.status = 'active'
    ),
    giving_groups as (
      (select x.parent_id as id from employee_groups_rels x join giving_roles c on x.employee_roles_id = c.id and x.path = 'roles'
       union select x.parent_id from employee_groups_rels x join giving g on x.permissions_id = g.id and x.path = 'permissions')
      union
      select g.id from employee_groups g join giving_groups c on g.parent_group_id = c.id
    ),
    holders as (
      select e.id, e.name, e.status from employees e where e.status = 'active' and e.id in (
        select a.employee_id from role_assignments a join giving_roles c on c.id = a.role_id
        union select m.employee_id from group_memberships m join giving_groups c on c.id = m.group_id
        union select p.employee_id from permission_grants p join giving g on g.id = p.permission_id)
    ),
    groups as (
      select g.id, g.parent_group_id from employee_groups g where g.id in (
        select m.group_id from group_memberships m join holders h on h.id = m.employee_id)
      union select g.id, g.parent_group_id from employee_groups g join groups c on g.id = c.parent_group_id
    ),
    roles as (
      select r.id, r.inherits_from_id from employee_roles r where r.id in (
        select a.role_id from role_assignments a join holders h on h.id = a.employee_id
        union select x.employee_roles_id from employee_groups_rels x join groups c on x.parent_id = c.id and x.path = 'roles')
      union select r.id, r.inherits_from_id from employee_roles r join roles c on r.id = c.inherits_from_id
    ),
    role_permissions as (
      select x.parent_id, jsonb_agg(x.permissions_id) as ids from employee_roles_rels x join roles c on x.parent_id = c.id
        where x.path = 'permissions' and x.permissions_id is not null group by x.parent_id
    ),
    group_parts as (
      select x.parent_id, jsonb_agg(x.permissions_id) filter (where x.path = 'permissions' and x.permissions_id is not null) as permissions,
          jsonb_agg(x.employee_roles_id) filter (where x.path = 'roles' and x.employee_roles_id is not null) as roles
        from employee_groups_rels x join groups c on x.parent_id = c.id group by x.parent_id
    ),
    needed as (
      select x.permissions_id as id from employee_roles_rels x join roles c on x.parent_id = c.id where x.path = 'permissions'
      union select x.permissions_id from employee_groups_rels x join groups c on x.parent_id = c.id where x.path = 'permissions'
      union select p.permission_id from permission_grants p join holders h on h.id = p.employee_id
    ),
    people as (select ${HOLDINGS} from holders e)
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'parent', parent_id)), '[]') from permission_resources) as resources,
      (select coalesce(jsonb_agg(to_jsonb(people)), '[]') from people) as people,
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'slug', r.slug, 'name', r.name, 'level', r.level, 'status', r.status,
          'isSuperadmin', coalesce(r.is_superadmin, false), 'inheritsFrom', r.inherits_from_id, 'permissionIds', coalesce(x.ids, '[]'))), '[]')
        from employee_roles r join roles c on c.id = r.id left join role_permissions x on x.parent_id = r.id) as roles,
      (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name, 'parentGroup', g.parent_group_id,
          'roleIds', coalesce(x.roles, '[]'), 'permissionIds', coalesce(x.permissions, '[]'))), '[]')
        from employee_groups g join groups c on c.id = g.id left join group_parts x on x.parent_id = g.id) as groups,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug, 'resourceId', p.resource_id, 'action', p.action,
          'status', p.status)), '[]')
        from permissions p join needed n on n.id = p.id) as permissions`,
  )
  if (!row) throw new Error('The holders of a right could not be read.')
  const { resources, people, ...graph } = row
  return { graph, people, tree: buildResourceTree(resources) }
}
