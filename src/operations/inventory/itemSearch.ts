import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { subtreeIds } from '@/access/subtreeIds'
import type { SearchHit, SearchSource } from '@/src/operations/search/SearchSource'
import { query } from '@/src/platform/query'

type Row = {
  id: string
  identifier: string
  type: string
  status: string
  own: boolean
  holder: string | null
  fit: number
}

const AHEAD = 0.05

/** What one has, by identifier and type; and the items one may read, by identifier and by who has them. */
export const itemSearch: SearchSource = {
  kind: 'item',
  async find(req, actor, words, limit) {
    const rows = await query<Row>(
      req,
      sql`with asked as (select ${sql.param([...words])}::text[] as words),
            found as (
              (select i.id from inventory_items i where i.assigned_to_id = ${actor.id}::uuid and i.status = 'occupied' limit 100)
              union
              (select i.id from (select unnest(words) as w from asked) word join inventory_items i
                  on length(w) > 2 and i.resource_id = any(${sql.param(await readable(req, actor))}::uuid[]) and i.identifier ilike '%' || w || '%'
                limit 200))
          select i.id, i.identifier, t.name as type, i.status::text as status, m.own, e.name as holder, s.fit
          from found join inventory_items i on i.id = found.id join inventory_types t on t.id = i.type_id
            left join employees e on e.id = i.assigned_to_id
            cross join lateral (select i.assigned_to_id is not distinct from ${actor.id}::uuid as own) m
            cross join lateral (select search_fit((select words from asked), i.identifier || ' ' || t.name, e.name) as fit) s
          where s.fit > 0 order by s.fit desc, m.own desc, i.identifier limit ${limit}`,
    )
    return rows.map(toHit)
  },
}

async function readable(req: PayloadRequest, actor: Actor): Promise<string[]> {
  if (!actor.rights.superadmin) return [...subtreeIds(actor, 'inventory', ['read'])]
  const rows = await query<{ id: string }>(
    req,
    sql`select resource_id as id from inventory_types where resource_id is not null`,
  )
  return rows.map(({ id }) => id)
}

function toHit({ id, identifier, type, status, own, holder, fit }: Row): SearchHit {
  return {
    kind: 'item',
    id,
    title: `${type} ${identifier}`,
    detail: own ? null : holder,
    href: `/things/${id}`,
    icon: null,
    status,
    score: fit + (own ? AHEAD : 0),
  }
}
