import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SearchHit, SearchSource } from '@/src/operations/search/SearchSource'
import { query } from '@/src/platform/query'
import { popularForms } from './popularForms'
import { submittable } from './submittable'

type Row = {
  id: string
  slug: string
  title: string
  icon: string | null
  category: string
  fit: number
}

/** To ask for something is what most people come for: between equals the form stands first. */
const AHEAD = 0.1

/** The forms one may submit, by title, category and description. */
export const formSearch: SearchSource = {
  kind: 'form',
  async find(req, actor, words, limit) {
    const rows = await query<Row>(
      req,
      sql`select f.id, f.slug, f.title, f.icon, c.title as category, s.fit
          from itsm_forms f join itsm_categories c on c.id = f.category_id
            cross join lateral (select search_fit(${sql.param([...words])}::text[], f.title, concat_ws(' ', c.title, f.description)) as fit) s
          where s.fit > 0 and ${submittable(actor.id)}
          order by s.fit desc, f.title limit ${limit}`,
    )
    return rows.map(toHit)
  },
  async start(req, actor, limit) {
    const forms = await popularForms(req, actor.id, Date.now(), limit)
    return forms.map((form) => toHit({ ...form, fit: 0 }))
  },
}

function toHit({ id, slug, title, icon, category, fit }: Row): SearchHit {
  return {
    kind: 'form',
    id,
    title,
    detail: category,
    href: `/requests/new/${slug}`,
    icon,
    score: fit + AHEAD,
  }
}
