import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import {
  buildResourceTree,
  type ResourceRow,
  type ResourceTree,
} from '@/src/domain/permissions/buildResourceTree'
import type { RightsGraph } from '@/src/domain/permissions/RightsSource'
import { query } from '@/src/platform/query'

/**
 * Every role, group, permission and resource, as one statement of this transaction. For writers
 * and auditors of rights only, who are few; deciders read one person by `loadRights`.
 */
export async function loadRightsGraph(
  req: PayloadRequest,
): Promise<{ graph: RightsGraph; resources: ResourceRow[]; tree: ResourceTree }> {
  const [row] = await query<RightsGraph & { resources: ResourceRow[] }>(
    req,
    sql`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'parent', parent_id)), '[]') from permission_resources) as resources,
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'slug', r.slug, 'name', r.name, 'level', r.level,
          'status', r.status, 'isSuperadmin', coalesce(r.is_superadmin, false), 'inheritsFrom', r.inherits_from_id,
          'permissionIds', coalesce(p.ids, '[]'))), '[]')
        from employee_roles r left join lateral (
          select jsonb_agg(permissions_id) as ids from employee_roles_rels
          where parent_id = r.id and path = 'permissions' and permissions_id is not null) p on true) as roles,
      (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name, 'parentGroup', g.parent_group_id,
          'roleIds', coalesce(x.roles, '[]'), 'permissionIds', coalesce(x.permissions, '[]'))), '[]')
        from employee_groups g left join lateral (
          select jsonb_agg(employee_roles_id) filter (where path = 'roles' and employee_roles_id is not null) as roles,
            jsonb_agg(permissions_id) filter (where path = 'permissions' and permissions_id is not null) as permissions
          from employee_groups_rels where parent_id = g.id) x on true) as groups,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'resourceId', resource_id, 'action', action, 'status', status)), '[]')
        from permissions) as permissions,
      (select coalesce(jsonb_agg(jsonb_build_object('to', coalesce(x.employee_roles_id, x.employee_groups_id), 'roleId', b.role_id)), '[]')
        from break_glass_rules b join break_glass_rules_rels x on x.parent_id = b.id and x.path in ('eligibleRoles', 'eligibleGroups')) as takeable`,
  )
  if (!row) throw new Error('The rights could not be read.')
  const { resources, ...graph } = row
  return { graph, resources, tree: buildResourceTree(resources) }
}
