import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { parseFields } from '@/src/domain/forms/parseFields'
import { itemAbilities } from '@/src/domain/inventory/itemAbilities'
import { can } from '@/src/domain/permissions/can'
import { query } from '@/src/platform/query'
import { HANDOVER_VIEW, type HandoverView } from './handoverViewSql'
import type { ItemView } from './ItemView'
import { mayKnow } from './mayKnow'

type Row = Omit<ItemView, 'abilities' | 'permissions' | 'type' | keyof HandoverView> & {
  resource: string
  handover: HandoverView
  type: Omit<ItemView['type'], 'fields'> & { fields: unknown }
}

/** The items that fit a condition (on `i`) and that the reader may know of. At most 50: for codes, not for lists. */
export async function describeItems(req: PayloadRequest, actor: Actor, where: SQL): Promise<ItemView[]> {
  const rows = await query<Row>(
    req,
    sql`select i.id, i.identifier, i.status, i.metadata, i.notes, i.acquired_on as "acquiredOn", coalesce(i.rev, 1)::int as rev, p.slug as resource,
          coalesce(i.blueprint_id, t.blueprint_template_id) as blueprint, coalesce(i.comments, '[]'::jsonb) as comments, ${HANDOVER_VIEW} as handover,
          jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'identifierLabel', coalesce(t.identifier_label, 'Identifier'),
            'fields', coalesce(t.fields, '[]'::jsonb)) as type,
          case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end as "assignedTo",
          case when r.id is not null then jsonb_build_object('id', r.id, 'number', r.number) end as "assignedRequest"
        from inventory_items i join inventory_types t on t.id = i.type_id join permission_resources p on p.id = i.resource_id
          left join employees e on e.id = i.assigned_to_id left join itsm_requests r on r.id = i.assigned_request_id
        where ${where} order by t.name, i.identifier limit 50`,
  )
  return rows.flatMap((row) => {
    const holds = row.status === 'occupied' && row.assignedTo?.id === actor.id
    const knows = mayKnow(actor, row.resource)
    return knows || holds ? [viewOf(actor, row, { holds, knows })] : []
  })
}

function viewOf(actor: Actor, row: Row, { holds, knows }: { holds: boolean; knows: boolean }): ItemView {
  const { resource, handover, acquiredOn, type, ...item } = row
  const fields = parseFields(type.fields)
  const may = (action: 'read' | 'update' | 'reviewer' | 'maintainer' | 'admin') =>
    can(actor.rights, actor.tree, resource, action)
  const permissions = {
    read: may('read'),
    update: may('update'),
    reviewer: may('reviewer'),
    maintainer: may('maintainer'),
    admin: may('admin'),
  }
  return {
    ...item,
    type: { ...type, fields: fields.ok ? fields.fields : [] },
    ...(knows ? {} : { metadata: null, notes: null, comments: [], blueprint: null }),
    ...handover,
    acquiredOn: acquiredOn === null ? null : new Date(acquiredOn).toISOString().slice(0, 10),
    permissions,
    abilities: itemAbilities(row, { ...permissions, holds }),
  }
}
