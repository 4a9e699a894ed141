import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { businessCalendarSchema, type BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'
import { slaTimeSchema, type SlaTime } from '@/src/domain/calendar/slaTimeSchema'
import { fieldFaults } from '@/src/domain/forms/fieldFaults'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { parseFields } from '@/src/domain/forms/parseFields'
import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import { publishFaults } from '@/src/domain/workflow/publishFaults'
import { publishWarnings } from '@/src/domain/workflow/publishWarnings'
import { calendarOf } from '@/src/operations/calendar/calendarOf'
import { fulfillmentResources } from '@/src/operations/workflow/fulfillmentResources'
import { loadDirectory } from '@/src/operations/workflow/loadDirectory'
import { query } from '@/src/platform/query'
import { rolesNamedBy } from '@/src/domain/workflow/eligibility/rolesNamedBy'

export type Draft = {
  fields: FormField[]
  workflow: WorkflowDefinition
  slaTime: SlaTime | null
  calendar: BusinessCalendar | null
}

export type StoredForm = {
  id: string
  title: string
  resource: string
  fields: unknown
  workflowBuilder: unknown
  slaTime: { enabled?: boolean | null; duration?: number | null; unit?: 'hours' | 'days' | null } | null
  calendar: string | null
  formType: string | null
  rev: number
}

/** Reads a stored draft as it would be published: every fault of it, or the draft with its warnings. */
export async function draftFaults(
  req: PayloadRequest,
  form: StoredForm,
): Promise<{ faults: Fault[] } | { draft: Draft; warnings: Fault[] }> {
  const faults: Fault[] = fieldFaults(form.fields ?? [])
  const parsedFields = parseFields(form.fields ?? [])
  const fields = parsedFields.ok ? parsedFields.fields : []
  const roles = await query<{ slug: string }>(
    req,
    sql`select slug from employee_roles where status = 'active'`,
  )
  const people = await query<{ id: string }>(req, sql`select id from employees where status = 'active'`)
  const parsed = parseDefinition(form.workflowBuilder ?? { version: 1, nodes: [], edges: [] })
  if ('faults' in parsed) faults.push(...parsed.faults.map(within))
  else {
    faults.push(
      ...publishFaults(parsed.definition, {
        activeRoles: roles,
        fields,
        knownEmployees: people.map(({ id }) => id),
      }).map(within),
    )
  }
  const resource = form.formType ? fulfillmentResources.get(form.formType) : undefined
  if (resource) faults.push(...(await resource.faults(req, form.id)))
  const sla = slaTimeSchema.safeParse(form.slaTime?.enabled ? form.slaTime : { enabled: false })
  if (!sla.success) {
    faults.push({
      code: 'invalid',
      path: `slaTime.${sla.error.issues[0]?.path.join('.') ?? ''}`,
      message: `Time to deliver: ${sla.error.issues[0]?.message ?? 'not usable'}.`,
    })
  }
  const calendar = form.calendar ? await loadCalendar(form.calendar) : null
  if (faults.length > 0 || 'faults' in parsed || !sla.success) return { faults }

  const directory = await loadDirectory(req, {
    roles: [...rolesNamedBy(parsed.definition)],
    resources: [form.resource],
    people: [],
  })
  const warnings = publishWarnings(parsed.definition, {
    roleHolders: Object.fromEntries(
      [...rolesNamedBy(parsed.definition)].map((slug) => [slug, directory.roleHolders(slug).length]),
    ),
  })
  return {
    draft: { fields, workflow: parsed.definition, slaTime: sla.data, calendar },
    warnings: warnings.map(within),
  }

  function within(fault: Fault): Fault {
    return { ...fault, path: `workflowBuilder.${fault.path}` }
  }

  async function loadCalendar(id: string): Promise<BusinessCalendar | null> {
    const row = await req.payload.db.findOne<Parameters<typeof calendarOf>[0] & { id: string }>({
      collection: 'business-calendars',
      where: { id: { equals: id } },
      req,
    })
    const read = row ? calendarOf(row) : undefined
    if (read?.ok) return businessCalendarSchema.parse(read.calendar)
    faults.push({
      code: 'invalid',
      path: 'calendar',
      message: 'The calendar is missing or not usable. Choose another one.',
    })
    return null
  }
}
