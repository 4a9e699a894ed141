import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { formInLanguage } from '@/src/domain/forms/formInLanguage'
import type { SearchHit, SearchSource } from '@/src/operations/search/SearchSource'
import { query } from '@/src/platform/query'
import { formWords } from './formWords'
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

/** The forms one may submit, by title, category and description, in any language that they have. */
export const formSearch: SearchSource = {
  kind: 'form',
  async find(req, actor, words, limit) {
    const rows = await query<Row>(
      req,
      // Found in every language that the form speaks, as not everybody searches in the one they read.
      sql`select f.id, f.slug, f.title, f.icon, c.title as category, s.fit
          from itsm_forms f join itsm_categories c on c.id = f.category_id
            cross join lateral (select greatest(
              search_fit(${sql.param([...words])}::text[], f.title, concat_ws(' ', c.title, f.description)),
              (select max(search_fit(${sql.param([...words])}::text[], coalesce(t.title, ''), concat_ws(' ', c.title, t.description)))
                from itsm_forms_translations t where t._parent_id = f.id)) as fit) s
          where s.fit > 0 and ${submittable(actor.id)}
          order by s.fit desc, f.title limit ${limit}`,
    )
    return toHits(req, rows)
  },
  async start(req, actor, limit) {
    const forms = await popularForms(req, actor.id, Date.now(), limit)
    return toHits(
      req,
      forms.map((form) => ({ ...form, fit: 0 })),
    )
  },
}

async function toHits(req: PayloadRequest, rows: readonly Row[]): Promise<SearchHit[]> {
  const words = await formWords(req)
  return rows.map((row) => {
    const { id, slug, title, icon, category, fit } = formInLanguage(row, words.get(row.id), req.user?.locale)
    const href = `/requests/new/${slug}`
    return { kind: 'form', id, title, detail: category, href, icon, score: fit + AHEAD }
  })
}
