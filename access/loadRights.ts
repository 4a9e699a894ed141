import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { RightsSource } from '@/src/domain/permissions/RightsSource'
import type { ResourceRow } from '@/src/domain/permissions/buildResourceTree'
import { query } from '@/src/platform/query'
import { OWN_CHANGE } from './ownChange'

export type LoadedRights = {
  epoch: number
  /** This transaction itself raised the epoch: what it sees must reach no cache. */
  own: boolean
  /** Null when the caller's tree of `knownTreeEpoch` is still the current one. */
  resources: ResourceRow[] | null
  source: RightsSource | null
}

/**
 * Everything that gives one employee rights, as one SQL statement and so one snapshot, with the
 * policy epoch of that snapshot. Recursion is bounded by UNION: a cycle ends by itself.
 */
export async function loadRights(
  req: PayloadRequest,
  employeeId: string,
  knownTreeEpoch: number,
): Promise<LoadedRights> {
  const [row] = await query<LoadedRights & { epoch: string }>(
    req,
    sql`
    with recursive
    epoch as (select epoch, ${OWN_CHANGE} as own from policy_epoch),
    groups as (
      select g.id, g.parent_group_id from employee_groups g
        join group_memberships m on m.group_id = g.id where m.employee_id = ${employeeId}::uuid
      union
      select g.id, g.parent_group_id from employee_groups g join groups c on g.id = c.parent_group_id
    ),
    first_roles as (
      select a.role_id as id from role_assignments a where a.employee_id = ${employeeId}::uuid
      union
      select r.employee_roles_id from employee_groups_rels r join groups c on r.parent_id = c.id
        where r.path = 'roles' and r.employee_roles_id is not null
    ),
    roles as (
      select r.id, r.inherits_from_id from employee_roles r join first_roles f on f.id = r.id
      union
      select r.id, r.inherits_from_id from employee_roles r join roles c on r.id = c.inherits_from_id
    ),
    role_permissions as (
      select r.parent_id, r.permissions_id from employee_roles_rels r join roles c on r.parent_id = c.id
        where r.path = 'permissions' and r.permissions_id is not null
    ),
    group_permissions as (
      select r.parent_id, r.permissions_id from employee_groups_rels r join groups c on r.parent_id = c.id
        where r.path = 'permissions' and r.permissions_id is not null
    ),
    needed as (
      select permissions_id as id from role_permissions
      union select permissions_id from group_permissions
      union select permission_id from permission_grants where employee_id = ${employeeId}::uuid
    )
    select
      (select epoch from epoch)::text as epoch,
      (select own from epoch) as own,
      case when (select epoch from epoch) = ${knownTreeEpoch}::bigint then null else
        (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'parent', parent_id)), '[]') from permission_resources)
      end as resources,
      (select jsonb_build_object(
        'employee', jsonb_build_object('id', e.id, 'status', e.status),
        'grants', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'permissionId', permission_id,
            'validFrom', extract(epoch from valid_from) * 1000, 'validUntil', extract(epoch from valid_until) * 1000)), '[]')
          from permission_grants where employee_id = e.id),
        'assignments', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'roleId', role_id,
            'validFrom', extract(epoch from valid_from) * 1000, 'validUntil', extract(epoch from valid_until) * 1000)), '[]')
          from role_assignments where employee_id = e.id),
        'memberships', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'groupId', group_id,
            'validFrom', extract(epoch from valid_from) * 1000, 'validUntil', extract(epoch from valid_until) * 1000)), '[]')
          from group_memberships where employee_id = e.id),
        'roles', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'slug', r.slug, 'name', r.name,
            'level', r.level, 'status', r.status, 'isSuperadmin', coalesce(r.is_superadmin, false), 'inheritsFrom', r.inherits_from_id,
            'permissionIds', (select coalesce(jsonb_agg(p.permissions_id), '[]') from role_permissions p where p.parent_id = r.id))), '[]')
          from employee_roles r where r.id in (select id from roles)),
        'groups', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name,
            'parentGroup', g.parent_group_id,
            'roleIds', (select coalesce(jsonb_agg(r.employee_roles_id), '[]') from employee_groups_rels r
              where r.parent_id = g.id and r.path = 'roles' and r.employee_roles_id is not null),
            'permissionIds', (select coalesce(jsonb_agg(p.permissions_id), '[]') from group_permissions p where p.parent_id = g.id))), '[]')
          from employee_groups g where g.id in (select id from groups)),
        'permissions', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug, 'resourceId', p.resource_id,
            'action', p.action, 'status', p.status)), '[]')
          from permissions p where p.id in (select id from needed))
      ) from employees e where e.id = ${employeeId}::uuid) as source`,
  )
  if (!row) throw new Error('The policy epoch is missing: run the migrations.')
  return { epoch: Number(row.epoch), own: row.own, resources: row.resources, source: row.source }
}
