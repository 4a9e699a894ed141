import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { notFound } from '@/src/operations/shared/notFound'
import { query } from '@/src/platform/query'
import { seeForm } from './seeForm'

export type PublishedVersion = {
  id: string
  number: number
  title: string
  publishedAt: string
  by: { id: string; name: string } | null
  current: boolean
  fields: FormField[]
  workflow: WorkflowDefinition
  slaTime: unknown
  calendar: unknown
}

/** One published version of a form by its number; for those who may update the form. */
export async function readVersion(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  number: number,
): Promise<PublishedVersion> {
  await seeForm(req, actor, id, false)
  const [row] = await query<PublishedVersion>(
    req,
    sql`select v.id, v.version::int as number, v.title, v.created_at as "publishedAt", v.id = f.published_id as current,
          (select jsonb_build_object('id', e.id, 'name', e.name) from employees e where e.id = v.published_by_id) as by,
          v.fields, v.workflow, v.sla_time as "slaTime", v.calendar
        from itsm_form_versions v join itsm_forms f on f.id = v.form_id
        where v.form_id = ${id}::uuid and v.version = ${number}`,
  )
  if (!row) throw notFound('version')
  return { ...row, current: row.current === true, publishedAt: new Date(row.publishedAt).toISOString() }
}
