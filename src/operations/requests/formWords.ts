import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FormWords } from '@/src/domain/forms/formInLanguage'
import { query } from '@/src/platform/query'

/** What forms are called in the language of who asks, by the id of the form; those without such words are left out. */
export async function formWords(req: PayloadRequest): Promise<ReadonlyMap<string, readonly FormWords[]>> {
  const language = req.user?.locale
  if (!language) return new Map()
  const rows = await query<FormWords & { form: string }>(
    req,
    sql`select t._parent_id as form, t.language, t.title, t.description from itsm_forms_translations t
        where t.language in (${language}, split_part(${language}, '-', 1))`,
  )
  return new Map(rows.map(({ form }) => [form, rows.filter((words) => words.form === form)] as const))
}
