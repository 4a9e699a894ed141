import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'
import type { SlaTime } from '@/src/domain/calendar/slaTimeSchema'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { query } from '@/src/platform/query'

export type FormVersion = {
  id: string
  form: string
  version: number
  title: string
  fields: FormField[]
  workflow: WorkflowDefinition
  slaTime: SlaTime | null
  calendar: BusinessCalendar | null
  publishedBy: string | null
}

/** An immutable published version of a form. */
export async function loadVersion(req: PayloadRequest, id: string): Promise<FormVersion> {
  const [row] = await query<FormVersion>(
    req,
    sql`select id, form_id as form, version::int as version, title, fields, workflow, sla_time as "slaTime", calendar, published_by_id as "publishedBy"
        from itsm_form_versions where id = ${id}::uuid`,
  )
  if (!row) throw new Error('A published form version is missing.')
  return row
}
