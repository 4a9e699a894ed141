import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ContainerField } from '@/src/domain/permissions/import/Container'
import type { ContainerChange } from '@/src/domain/permissions/import/planContainers'
import type { ImportContext } from '@/src/operations/imports/Importer'
import { recordEvents } from '@/src/operations/shared/recordEvents'
import { enqueue } from '@/src/platform/enqueue'
import { query } from '@/src/platform/query'
import type { ContainerSlug } from './ContainerSlug'

const BATCH = 500

/** Writes roles or groups with what they hold, and an event for each. */
export async function writeContainers(
  { progress, req }: ImportContext,
  slug: ContainerSlug,
  changes: readonly ContainerChange[],
): Promise<void> {
  const roles = slug === 'employee-roles'
  const table = sql.identifier(roles ? 'employee_roles' : 'employee_groups')
  const rels = sql.identifier(roles ? 'employee_roles_rels' : 'employee_groups_rels')
  const parent = sql.identifier(roles ? 'inherits_from_id' : 'parent_group_id')
  const parentField = roles ? 'inheritsFrom' : 'parentGroup'
  for (let at = 0; at < changes.length; at += BATCH) {
    const batch = changes.slice(at, at + BATCH)
    const rows = JSON.stringify(batch.map(({ to }) => to))
    const columns = sql`as c(id uuid, slug text, name text, level numeric, status text)`
    if (roles) {
      await query(
        req,
        sql`insert into employee_roles (id, slug, name, level, status, is_system, is_superadmin, rev)
            select id, slug, name, level, status::enum_employee_roles_status, false, false, 1
            from jsonb_to_recordset(${rows}::jsonb) ${columns}
            on conflict (id) do update set name = excluded.name, level = excluded.level, status = excluded.status,
              rev = coalesce(employee_roles.rev, 1) + 1, updated_at = now()`,
      )
    } else {
      await query(
        req,
        sql`insert into employee_groups (id, slug, name, rev)
            select id, slug, name, 1 from jsonb_to_recordset(${rows}::jsonb) ${columns}
            on conflict (id) do update set name = excluded.name, rev = coalesce(employee_groups.rev, 1) + 1, updated_at = now()`,
      )
    }
    const full = batch.filter(({ fields }) => fields.includes('permissionIds') || fields.includes('roleIds'))
    const held = full.flatMap(({ to }) => [
      ...to.permissionIds.map((permission, order) => ({
        owner: to.id,
        path: 'permissions',
        order: order + 1,
        permission,
      })),
      ...to.roleIds.map((role, order) => ({ owner: to.id, path: 'roles', order: order + 1, role })),
    ])
    const owners = sql.param(full.map(({ to }) => to.id))
    await query(
      req,
      sql`delete from ${rels} where parent_id = any(${owners}::uuid[]) and path in ('permissions', 'roles')`,
    )
    await query(
      req,
      sql`insert into ${rels} (parent_id, path, "order", permissions_id ${roles ? sql`` : sql`, employee_roles_id`})
          select owner, path, "order", permission ${roles ? sql`` : sql`, role`}
          from jsonb_to_recordset(${JSON.stringify(held)}::jsonb)
            as c(owner uuid, path text, "order" int, permission uuid, role uuid)`,
    )
    await recordEvents(
      req,
      batch.map(({ from, to, fields }) => ({
        action: `${slug}.${from ? 'update' : 'create'}`,
        entityType: slug,
        entityId: to.id,
        changes: {
          ...(from ? {} : { slug: { from: null, to: to.slug } }),
          ...Object.fromEntries(
            fields
              .filter(told(roles))
              .map((field) => [NAMES[field] ?? parentField, { from: from?.[field] ?? null, to: to[field] }]),
          ),
        },
      })),
    )
    await progress(Math.min(at + BATCH, changes.length), changes.length * 2)
  }
  // Parents come last: they may stand further down in the same file.
  for (let at = 0; at < changes.length; at += BATCH) {
    const pairs = changes.slice(at, at + BATCH).map(({ to }) => ({ id: to.id, parent: to.parent }))
    await query(
      req,
      sql`update ${table} t set ${parent} = c.parent from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as c(id uuid, parent uuid)
          where t.id = c.id and t.${parent} is distinct from c.parent`,
    )
    await progress(changes.length + Math.min(at + BATCH, changes.length), changes.length * 2)
  }
  if (changes.length > 0) await enqueue(req, 'resettleSteps', {}, { key: 'resettleSteps' })
}

const NAMES: Partial<Record<ContainerField, string>> = {
  name: 'name',
  level: 'level',
  status: 'status',
  permissionIds: 'permissions',
  roleIds: 'roles',
}

/** Groups have neither level nor status, roles no roles. */
function told(roles: boolean): (field: ContainerField) => boolean {
  return (field) => (roles ? field !== 'roleIds' : field !== 'level' && field !== 'status')
}
