import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { maskAt } from '@/src/domain/permissions/maskAt'
import type { RightsTreeAnswer, TreeResource } from '@/src/domain/permissions/RightsTreeAnswer'
import { query } from '@/src/platform/query'
import { needsSystemRead } from './needsSystemRead'

/** Every resource with its permissions, by slug, in one statement. For `system.read`. */
export async function readRightsTree(req: PayloadRequest, actor: Actor): Promise<RightsTreeAnswer> {
  await needsSystemRead(req, actor)
  const rows = await query<TreeResource>(
    req,
    sql`
    select r.id, r.slug, r.name, r.parent_id as parent, r.generated_for is not null as generated,
        coalesce(p.list, '[]') as permissions
      from permission_resources r left join (
        select resource_id, jsonb_agg(jsonb_build_object('id', id, 'name', name, 'action', action, 'status', status)) as list
          from permissions group by resource_id) p on p.resource_id = r.id
      order by r.slug`,
  )
  const { rights, tree } = actor
  return {
    reader: { superadmin: rights.superadmin, level: rights.level },
    resources: rows.map((row) => ({ ...row, mine: maskAt(rights, tree, tree.byId.get(row.id) ?? -1) })),
  }
}
