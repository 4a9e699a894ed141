import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'
import type { SlaTime } from '@/src/domain/calendar/slaTimeSchema'
import type { FormWords } from '@/src/domain/forms/formInLanguage'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { query } from '@/src/platform/query'

export type FormVersion = {
  id: string
  form: string
  version: number
  title: string
  /** Title and description in other languages; null for none. */
  translations: FormWords[] | null
  fields: FormField[]
  workflow: WorkflowDefinition
  slaTime: SlaTime | null
  calendar: BusinessCalendar | null
  publishedBy: string | null
}

/** Versions are never changed, so what was read once need not be read again; a few hundred forms are a large company. */
const MOST = 500
const known = new Map<string, FormVersion>()

/** An immutable published version of a form. Answered to many: not to be changed by any of them. */
export async function loadVersion(req: PayloadRequest, id: string): Promise<FormVersion> {
  const kept = known.get(id)
  if (kept) return kept
  const [row] = await query<FormVersion>(
    req,
    sql`select id, form_id as form, version::int as version, title, translations, fields, workflow, sla_time as "slaTime", calendar, published_by_id as "publishedBy"
        from itsm_form_versions where id = ${id}::uuid`,
  )
  if (!row) throw new Error('A published form version is missing.')
  known.set(id, row)
  if (known.size > MOST) known.delete(known.keys().next().value!)
  return row
}
