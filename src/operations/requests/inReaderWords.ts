import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { formInLanguage, type FormWords } from '@/src/domain/forms/formInLanguage'
import { query } from '@/src/platform/query'

/**
 * Requests with their titles in the language of who asks, where the version that they were made on has such words. For
 * pages alone: what is read over HTTP says what was submitted.
 */
export async function inReaderWords<Listed extends { id: string; title: string }>(
  req: PayloadRequest,
  requests: readonly Listed[],
): Promise<Listed[]> {
  const language = req.user?.locale
  if (!language || requests.length === 0) return [...requests]
  const rows = await query<{ id: string; translations: FormWords[] }>(
    req,
    sql`select r.id, v.translations from itsm_requests r join itsm_form_versions v on v.id = r.form_version_id
        where r.id = any(${sql.param(requests.map(({ id }) => id))}::uuid[]) and v.translations is not null`,
  )
  const words = new Map(rows.map(({ id, translations }) => [id, translations]))
  return requests.map((request) => formInLanguage(request, words.get(request.id), language))
}
