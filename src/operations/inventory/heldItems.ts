import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { subtreeIds } from '@/access/subtreeIds'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { query } from '@/src/platform/query'
import { HANDOVER_VIEW, type HandoverView } from './handoverViewSql'
import { waitingReplacements, type WaitingReplacement } from './waitingReplacements'

export type HeldItem = {
  id: string
  identifier: string
  type: { id: string; slug: string; name: string }
  request: { id: string; number: string } | null
  /** Since when it is theirs. */
  since: string | null
  /** What whoever asks may do now, by right and by state. */
  abilities: { receive: boolean; handBack: boolean; withdraw: boolean; takeBack: boolean }
} & HandoverView

export type Held = { docs: HeldItem[]; totalDocs: number; waiting: WaitingReplacement[] }

/**
 * What a person has in their hands, and what is still to replace something broken: oneself everything; of others
 * what is of the types that the reader may read.
 */
export async function heldItems(req: PayloadRequest, actor: Actor, employee: string): Promise<Held> {
  const own = employee === actor.id
  const everything = own || actor.rights.superadmin
  const resources = everything ? [] : [...subtreeIds(actor, 'inventory', ['read'])]
  if (!everything && resources.length === 0)
    throw await denied(req, 'inventory', 'read', 'You may not see what others have.')
  const scope = sql`(${everything} or resource_id = any(${sql.param(resources)}::uuid[]))`
  const found = await query<
    Omit<HeldItem, 'abilities' | keyof HandoverView> & { resource: string; handover: HandoverView }
  >(
    req,
    sql`select i.id, i.identifier, jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name) as type, p.slug as resource,
          case when r.id is null then null else jsonb_build_object('id', r.id, 'number', r.number) end as request, ${HANDOVER_VIEW} as handover,
          (select h.at from inventory_history h where h.item_id = i.id and h."to" = 'occupied' order by h.seq desc limit 1) as since
        from (select * from inventory_items where assigned_to_id = ${employee}::uuid and status = 'occupied' and ${scope}) i
          join inventory_types t on t.id = i.type_id join permission_resources p on p.id = i.resource_id
          left join itsm_requests r on r.id = i.assigned_request_id
        order by t.name, i.identifier`,
  )
  const docs = found.map(({ resource, handover, since, ...item }) => {
    const given = handover.handedOverAt !== null
    return {
      ...item,
      ...handover,
      since: since === null ? null : new Date(since).toISOString(),
      abilities: {
        receive: own && given && handover.receivedAt === null,
        handBack: own && given && handover.returnAnnouncedAt === null,
        withdraw: own && handover.returnAnnouncedAt !== null,
        takeBack: can(actor.rights, actor.tree, resource, 'update'),
      },
    }
  })
  return { docs, totalDocs: docs.length, waiting: await waitingReplacements(req, actor, employee, scope) }
}
