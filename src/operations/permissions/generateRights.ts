import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { generatedRights } from '@/src/domain/permissions/generatedRights'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'

const KINDS = {
  'itsm-categories': { kind: 'itsm', title: 'title' },
  'itsm-forms': { kind: 'itsm', title: 'title' },
  'inventory-types': { kind: 'inventory', title: 'name' },
  'record-types': { kind: 'records', title: 'name' },
} as const

export type GeneratingCollection = keyof typeof KINDS

/**
 * Makes the permissions and roles of one source. Idempotent: adds what is missing, never removes; a row
 * of the same slug that somebody else made is an error, because taking it over would give rights away.
 */
export async function generateRights(
  req: PayloadRequest,
  collection: GeneratingCollection,
  id: string,
): Promise<void> {
  const { kind, title } = KINDS[collection]
  const table = sql.identifier(collection.replaceAll('-', '_'))
  await withTransaction(req, async () => {
    await lockPolicy(req)
    const [source] = await query<{
      title: string
      resource: string
      slug: string
      mark: string
      status: string
    }>(
      req,
      sql`select s.${sql.identifier(title)} as title, r.id as resource, r.slug, r.generated_for as mark, s.rights_status as status
          from ${table} s join permission_resources r on r.id = s.resource_id where s.id = ${id}::uuid for update of s`,
    )
    if (!source || source.status === 'ready') return
    const { permissions, roles } = generatedRights({ kind, slug: source.slug, title: source.title })

    await query(
      req,
      sql`insert into permissions (name, slug, resource_id, action, category, level, status, is_system, generated_for, rev)
          select p.name, p.slug, ${source.resource}::uuid, p.action::enum_permissions_action, p.category::enum_permissions_category,
            p.level::enum_permissions_level, 'active', true, ${source.mark}, 1
          from jsonb_to_recordset(${JSON.stringify(permissions)}::jsonb) as p(name text, slug text, action text, category text, level text)
          on conflict (slug) do nothing`,
    )
    await query(
      req,
      sql`insert into employee_roles (name, slug, level, status, is_system, is_superadmin, generated_for, rev)
          select r.name, r.slug, r.level, 'active', true, false, ${source.mark}, 1
          from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb) as r(name text, slug text, level int)
          on conflict (slug) do nothing`,
    )
    const [foreign] = await query<{ slug: string }>(
      req,
      sql`select slug from permissions where slug = any(${slugs(permissions)}) and generated_for is distinct from ${source.mark}
          union all
          select slug from employee_roles where slug = any(${slugs(roles)}) and generated_for is distinct from ${source.mark} limit 1`,
    )
    if (foreign)
      throw new Error(`${foreign.slug} exists and was not made for ${source.mark}; it is left alone.`)
    for (const role of roles) {
      await query(
        req,
        sql`insert into employee_roles_rels (parent_id, path, "order", permissions_id)
            select r.id, 'permissions', row_number() over (order by p.slug), p.id
            from employee_roles r, permissions p
            where r.slug = ${role.slug} and p.slug = any(${sql.param(role.permissionSlugs)}::text[])
              and not exists (select 1 from employee_roles_rels x where x.parent_id = r.id and x.path = 'permissions' and x.permissions_id = p.id)`,
      )
    }
    await query(req, sql`update ${table} set rights_status = 'ready' where id = ${id}::uuid`)
    await recordEvent(req, {
      action: `${collection}.rights-generated`,
      entityType: collection,
      entityId: id,
      changes: {
        permissions: { from: null, to: permissions.map(({ slug }) => slug) },
        roles: { from: null, to: roles.map(({ slug }) => slug) },
      },
    })
  })
}

function slugs(rows: readonly { slug: string }[]) {
  return sql`${sql.param(rows.map(({ slug }) => slug))}::text[]`
}
