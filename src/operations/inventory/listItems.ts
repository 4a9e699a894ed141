import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { itemFilterSchema } from '@/src/domain/inventory/itemFilterSchema'
import { invalid } from '@/src/operations/shared/invalid'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'
import { itemConditions, type ItemConditions } from './itemConditions'

/** Counting further costs more than the page itself, and nobody reads further: "1,000 and more". */
const COUNTED = 1_000
const SORTS = ['identifier', '-identifier', 'updatedAt', '-updatedAt'] as const

const schema = itemFilterSchema.extend({
  sort: z.enum(SORTS, { error: `must be one of ${SORTS.join(', ')}` }).default('identifier'),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  after: z.string().max(2000).optional(),
})

export type ListedItem = {
  id: string
  identifier: string
  type: { id: string; slug: string; name: string }
  status: string
  assignedTo: { id: string; name: string } | null
  updatedAt: string
}

export type ItemPage = { docs: ListedItem[]; next: string | null; totalDocs: number; totalIsLeast: boolean }

/**
 * Items that fit a filter, page after page (`after` is the last page's `next`), within what the reader may read. Each
 * type's index is walked in order and the heads are merged, so that a page costs the same in the first million as at
 * the start. The count stops at 1,000, which `totalIsLeast` says.
 */
export async function listItems(req: PayloadRequest, actor: Actor, input: unknown): Promise<ItemPage> {
  const { sort, limit, after, ...filter } = parseInput(schema, input)
  const conditions = await itemConditions(req, actor, filter)
  const { docs: found, total } = await read(req, conditions, {
    sort,
    limit,
    after: after ? readCursor(after) : null,
  })
  const docs = found.slice(0, limit)
  const last = found.length > limit ? docs.at(-1) : undefined
  return {
    docs: docs.map(({ at: _at, updatedAt, ...item }) => ({
      ...item,
      updatedAt: new Date(updatedAt).toISOString(),
    })),
    next: last ? Buffer.from(JSON.stringify([last.at, last.id])).toString('base64url') : null,
    totalDocs: Math.min(total, COUNTED),
    totalIsLeast: total > COUNTED,
  }
}

type Cursor = { at: string; id: string }
type Wanted = { sort: (typeof SORTS)[number]; limit: number; after: Cursor | null }

/** Page and count in one statement: what is looked for takes a millisecond, each way to the database as long. */
async function read(
  req: PayloadRequest,
  { resources, statuses, where }: ItemConditions,
  { sort, limit, after }: Wanted,
): Promise<{ docs: (ListedItem & { at: string })[]; total: number }> {
  const column = sort.endsWith('identifier') ? sql`identifier` : sql`updated_at`
  const cast = sort.endsWith('identifier') ? sql`text` : sql`timestamptz`
  const down = sort.startsWith('-')
  const order = (of: SQL) => (down ? sql`${of}${column} desc, ${of}id desc` : sql`${of}${column}, ${of}id`)
  const beyond = after
    ? sql`and (i.${column}, i.id) ${down ? sql`<` : sql`>`} (${after.at}::${cast}, ${after.id}::uuid)`
    : sql``
  const some = statuses.length > 0
  const [row] = await query<{ docs: (ListedItem & { at: string })[]; total: number }>(
    req,
    sql`with page as (
          select h.* from unnest(${sql.param(resources)}::uuid[]) as r(id)
            ${some ? sql`cross join unnest(${sql.param(statuses)}::enum_inventory_items_status[]) as s(status)` : sql``}
            cross join lateral (
              select i.id, i.identifier, i.updated_at, i.type_id, i.status, i.assigned_to_id from inventory_items i
              where i.resource_id = r.id and ${where} ${beyond} ${some ? sql`and i.status = s.status` : sql``}
              order by ${order(sql`i.`)} limit ${limit + 1}) h
          order by ${order(sql`h.`)} limit ${limit + 1})
        select
          (select count(*)::int from (select 1 from inventory_items i where i.resource_id = any(${sql.param(resources)}::uuid[])
            ${some ? sql`and i.status = any(${sql.param(statuses)}::enum_inventory_items_status[])` : sql``}
            and ${where} limit ${COUNTED + 1}) counted) as total,
          (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'identifier', h.identifier, 'status', h.status, 'updatedAt', h.updated_at,
              'at', h.${column}::text, 'type', jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name),
              'assignedTo', case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end) order by ${order(sql`h.`)}), '[]')
            from page h join inventory_types t on t.id = h.type_id left join employees e on e.id = h.assigned_to_id) as docs`,
  )
  if (!row) throw new Error('A query of one row answered none.')
  return row
}

const cursorSchema = z.tuple([z.string().max(500), z.uuid()])

function readCursor(text: string): Cursor {
  try {
    const [at, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { at, id }
  } catch {
    throw invalid(
      'after',
      'after: this is not the end of a page. Take "next" of the page before, or leave it out.',
    )
  }
}
