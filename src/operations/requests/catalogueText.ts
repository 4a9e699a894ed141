import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryPrepared } from '@/src/platform/queryPrepared'
import { audienceOf } from './audienceOf'

/** `catalogue` as JSON, as the database wrote it. */
export async function catalogueText(req: PayloadRequest, employee: string): Promise<string> {
  const [row] = await queryPrepared<{ answer: string }>(
    req,
    sql`select coalesce(json_agg(k order by k.title), '[]')::text as answer from (
          select c.id, c.slug, c.title, c.description, c.icon,
            json_agg(json_build_object('id', f.id, 'slug', f.slug, 'title', f.title, 'description', f.description, 'icon', f.icon,
              'formType', f.form_type) order by f.title) as forms
          from itsm_categories c join itsm_forms f on f.category_id = c.id
          where coalesce(c.enabled, false) and coalesce(f.enabled, false) and not coalesce(f.removed, false)
            and f.published_id is not null and f.rights_status = 'ready' and ${audienceOf(employee)}
          group by c.id) k`,
  )
  return row!.answer
}
