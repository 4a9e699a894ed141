import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { audienceOf } from './audienceOf'

export type CatalogueForm = {
  id: string
  slug: string
  title: string
  description: string | null
  icon: string | null
  formType: string
}
export type CatalogueCategory = {
  id: string
  slug: string
  title: string
  description: string | null
  icon: string | null
  forms: CatalogueForm[]
}

/** The enabled, published forms of a person's audience, by category. */
export async function catalogue(req: PayloadRequest, employee: string): Promise<CatalogueCategory[]> {
  return query<CatalogueCategory>(
    req,
    sql`select c.id, c.slug, c.title, c.description, c.icon,
          jsonb_agg(jsonb_build_object('id', f.id, 'slug', f.slug, 'title', f.title, 'description', f.description, 'icon', f.icon,
            'formType', f.form_type) order by f.title) as forms
        from itsm_categories c join itsm_forms f on f.category_id = c.id
        where coalesce(c.enabled, false) and coalesce(f.enabled, false) and not coalesce(f.removed, false)
          and f.published_id is not null and f.rights_status = 'ready' and ${audienceOf(employee)}
        group by c.id order by c.title`,
  )
}
