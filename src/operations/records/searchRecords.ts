import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { mayField } from '@/src/domain/records/mayField'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'
import { findType } from './findType'
import { highlight } from '@/src/domain/records/highlight'
import { holdsOf } from './holdsOf'
import { recordScope } from './recordScope'
import { typesOf } from './typesOf'
import { wordsQuery } from './wordsQuery'

/** So many hits of a type are put in order by how well they fit; of a word that thousands have, none fits best. */
const RANKED = 400

const schema = z.object({
  q: z.string().trim().min(1, { error: 'type what to look for' }).max(200),
  type: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

export type FoundRecord = {
  id: string
  number: string
  title: string
  type: { id: string; slug: string; name: string }
  state: string
  stateLabel: string
  updatedAt: string
  rank: number
  highlights: { field: string; label: string; html: string }[]
}

type Row = Omit<FoundRecord, 'stateLabel' | 'highlights' | 'type'> & {
  type: string
  total: number
  tags: string[]
  data: Record<string, unknown>
}

/**
 * Records in which all the words stand, best fit first: title and number weigh most, then tags, then texts. Of a
 * word that more than 400 records of a type have, only so many are put in order, which `totalIsLeast` says. Only what the reader may see, and only words of fields that everybody
 * who sees the record may read.
 */
export async function searchRecords(
  req: PayloadRequest,
  actor: Actor,
  input: unknown,
): Promise<{ docs: FoundRecord[]; totalIsLeast: boolean }> {
  const { q, type: wanted, limit } = parseInput(schema, input)
  const words = wordsQuery(q)
  if (!words) return { docs: [], totalIsLeast: false }
  const types = wanted ? [await findType(req, wanted)] : [...(await typesOf(req, 'all')).values()]
  if (types.length === 0) return { docs: [], totalIsLeast: false }
  const rows = await query<Row>(
    req,
    sql`with asked as materialized (select ${words} as words),
          found as materialized (select r.id, r.words from asked, unnest(${sql.param(types.map(({ id }) => id))}::uuid[]) as t(id)
            cross join lateral (select r.id, r.words, r.updated_at from records r
              where r.type_id = t.id and r.deleted_at is null and r.words @@ asked.words and ${recordScope(actor, wanted ? types[0]! : null)}
              limit ${RANKED}) r),
          best as (select f.id, ts_rank_cd(f.words, asked.words) as rank from found f, asked)
        select r.id, r.number, r.title, r.type_id as type, r.state, r.updated_at as "updatedAt", b.rank, r.tags, r.data,
          (select count(*) from best)::int as total
        from best b join records r on r.id = b.id order by b.rank desc, r.updated_at desc, r.id limit ${limit}`,
  )
  const known = new Map(types.map((type) => [type.id, type]))
  const holds = holdsOf(actor)
  const docs = rows.map((row): FoundRecord => {
    const type = known.get(row.type)!
    const texts = [
      { field: 'title', label: 'Title', text: row.title },
      { field: 'tags', label: 'Tags', text: row.tags.join(', ') },
      ...type.fields
        // Searched are the fields without a right on them: what is hit elsewhere is not shown either.
        .filter(
          ({ name }) => type.fieldRights[name]?.read === undefined && mayField(type, name, 'read', holds),
        )
        .map(({ name, label }) => {
          const value = row.data[name]
          return {
            field: `data.${name}`,
            label,
            text: Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '',
          }
        }),
    ]
    return {
      id: row.id,
      number: row.number,
      title: row.title,
      type: { id: type.id, slug: type.slug, name: type.name },
      state: row.state,
      stateLabel: type.states.find(({ key }) => key === row.state)?.label ?? row.state,
      updatedAt: new Date(row.updatedAt).toISOString(),
      rank: row.rank,
      highlights: texts.flatMap(({ text, ...rest }) => {
        const html = highlight(text, q)
        return html === null ? [] : [{ ...rest, html }]
      }),
    }
  })
  return { docs, totalIsLeast: (rows[0]?.total ?? 0) >= RANKED }
}
