import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { query } from '@/src/platform/query'
import { placeInLine } from './placeInLine'

export type WaitingReplacement = {
  id: string
  type: { id: string; slug: string; name: string }
  /** Of the item that broke. */
  identifier: string
  since: string
  /** 1 is next. */
  place: number
  abilities: { cancel: boolean }
}

/** What a person waits for instead of something broken, oldest first; `scope` limits the rows to what the reader sees. */
export async function waitingReplacements(
  req: PayloadRequest,
  actor: Actor,
  employee: string,
  scope: SQL,
): Promise<WaitingReplacement[]> {
  const rows = await query<Omit<WaitingReplacement, 'abilities'> & { resource: string }>(
    req,
    sql`select p.id, jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name) as type, p.item_identifier as identifier, p.since, s.slug as resource,
          ${placeInLine(sql`p.type_id`, sql`p.since`, sql`''`)} as place
        from (select * from inventory_replacements where employee_id = ${employee}::uuid and served_at is null and cancelled_at is null
            and ${scope}) p
          join inventory_types t on t.id = p.type_id join permission_resources s on s.id = p.resource_id
        order by p.since, p.id`,
  )
  return rows.map(({ resource, since, ...row }) => ({
    ...row,
    since: new Date(since).toISOString(),
    abilities: { cancel: employee === actor.id || can(actor.rights, actor.tree, resource, 'update') },
  }))
}
