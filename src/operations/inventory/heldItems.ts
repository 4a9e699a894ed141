import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { subtreeIds } from '@/access/subtreeIds'
import { denied } from '@/src/operations/shared/denied'
import { query } from '@/src/platform/query'

export type HeldItem = {
  id: string
  identifier: string
  type: { id: string; slug: string; name: string }
  request: { id: string; number: string } | null
  /** Since when they have it. */
  since: string | null
}

/** What a person has in their hands: oneself everything; of others the items that the reader may read. */
export async function heldItems(
  req: PayloadRequest,
  actor: Actor,
  employee: string,
): Promise<{ docs: HeldItem[]; totalDocs: number }> {
  const everything = employee === actor.id || actor.rights.superadmin
  const resources = everything ? [] : [...subtreeIds(actor, 'inventory', ['read'])]
  if (!everything && resources.length === 0)
    throw await denied(req, 'inventory', 'read', 'You may not see what others have.')
  const docs = await query<HeldItem>(
    req,
    sql`select i.id, i.identifier, jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name) as type,
          case when r.id is null then null else jsonb_build_object('id', r.id, 'number', r.number) end as request,
          (select h.at from inventory_history h where h.item_id = i.id and h."to" = 'occupied' order by h.seq desc limit 1) as since
        from inventory_items i join inventory_types t on t.id = i.type_id left join itsm_requests r on r.id = i.assigned_request_id
        where i.assigned_to_id = ${employee}::uuid and i.status = 'occupied'
          and (${everything} or i.resource_id = any(${sql.param(resources)}::uuid[]))
        order by t.name, i.identifier`,
  )
  return {
    docs: docs.map((item) => ({
      ...item,
      since: item.since === null ? null : new Date(item.since).toISOString(),
    })),
    totalDocs: docs.length,
  }
}
