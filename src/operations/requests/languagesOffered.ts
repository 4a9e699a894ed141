import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { submittable } from './submittable'

/** The languages, by code, that forms this person may submit have words in besides their own. */
export async function languagesOffered(req: PayloadRequest, employee: string): Promise<string[]> {
  const rows = await query<{ language: string }>(
    req,
    sql`select distinct l.language from itsm_forms f join itsm_categories c on c.id = f.category_id
          join itsm_form_versions v on v.id = f.published_id
          cross join lateral (
            select t.language from itsm_forms_translations t where t._parent_id = f.id
            union all
            select jsonb_path_query(v.fields, '$[*].translations[*].language') #>> '{}') l
        where ${submittable(employee)} order by l.language`,
  )
  return rows.map(({ language }) => language)
}
