import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { generatedRights } from '@/src/domain/permissions/generatedRights'
import { query } from '@/src/platform/query'

type Row = {
  slug: string
  title: string
  status: string
  permissions: string[]
  roles: Record<string, string[]>
}

/** Categories and forms whose generated permissions or roles are not what they have to be, by slug of the resource. */
export async function checkRights(req: PayloadRequest): Promise<string[]> {
  const rows = await query<Row>(
    req,
    sql`with sources as (
          select resource_id, title, rights_status::text as status from itsm_categories
          union all select resource_id, title, rights_status::text from itsm_forms)
        select p.slug, s.title, s.status,
          (select coalesce(json_agg(g.slug), '[]') from permissions g where g.resource_id = p.id and g.status = 'active') as permissions,
          (select coalesce(json_object_agg(r.slug, (select coalesce(json_agg(g.slug), '[]') from employee_roles_rels x
              join permissions g on g.id = x.permissions_id where x.parent_id = r.id and x.path = 'permissions')), '{}')
            from employee_roles r where r.generated_for = p.generated_for and r.status = 'active') as roles
        from sources s left join permission_resources p on p.id = s.resource_id`,
  )
  return rows.flatMap(({ slug, title, status, permissions, roles }) => {
    if (!slug) return [`${title} has no resource`]
    if (status !== 'ready') return [`${slug} is ${status}`]
    const wanted = generatedRights({ kind: 'itsm', slug, title })
    const lacking = wanted.permissions.filter((permission) => !permissions.includes(permission.slug))
    const wrong = wanted.roles.filter((role) =>
      role.permissionSlugs.some((permission) => !roles[role.slug]?.includes(permission)),
    )
    return [...lacking, ...wrong].map((missing) => `${missing.slug} of ${slug}`)
  })
}
