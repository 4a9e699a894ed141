import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { SlaTime } from '@/src/domain/calendar/slaTimeSchema'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { describeStep } from '@/src/domain/workflow/describeStep'
import { simulate } from '@/src/domain/workflow/simulate'
import { engineOptions } from '@/src/operations/workflow/engineOptions'
import { stepPeople } from '@/src/operations/workflow/stepPeople'
import { query } from '@/src/platform/query'
import { fieldsFor } from './fieldsFor'
import { findSubmittable } from './findSubmittable'
import type { SubmittableForm } from './submittableForm'
import { loadVersion, type FormVersion } from './loadVersion'
import { publishedOf } from './publishedOf'
import { runFacts } from './runFacts'
import { typicalMinutes } from './typicalMinutes'

export type ExpectedStep = {
  nodeId: string
  type: 'approval' | 'fulfillment'
  label: string
  /** Who would be asked today; nobody is named where the form itself asks for the person. */
  people: { id: string; name: string }[]
  /** The rule in words: "One of Access approvers". */
  rule: string
  /** Nobody, or too few, could take it today. */
  understaffed: boolean
}

export type FormPage = {
  form: {
    id: string
    slug: string
    title: string
    description: string | null
    version: number
    fields: FormField[]
  }
  steps: ExpectedStep[]
  slaTime: SlaTime | null
  calendar: { name: string; timezone: string } | null
  usualMinutes: number | null
}

/**
 * A form of the catalogue as it is published, and what will happen with an empty one: who decides, who
 * delivers, how long it takes. 404 when it is not for this person, 409 while it is not ready.
 */
export async function formPage(req: PayloadRequest, actor: Actor, wanted: string): Promise<FormPage> {
  const found = await findSubmittable(req, actor.id, wanted)
  const version = await loadVersion(req, publishedOf(found))
  const [live] = await query<{ title: string; description: string | null }>(
    req,
    sql`select title, description from itsm_forms where id = ${found.id}::uuid`,
  )
  const usual = await typicalMinutes(req, [found.id])
  const { fields, slaTime, calendar } = version
  return {
    form: {
      id: found.id,
      slug: found.slug,
      title: live?.title ?? version.title,
      description: live?.description ?? null,
      version: version.version,
      fields: await fieldsFor(req, actor.id, fields),
    },
    steps: await expectedSteps(req, actor, found, version),
    slaTime: slaTime?.enabled ? slaTime : null,
    calendar: calendar ? { name: calendar.name, timezone: calendar.timezone } : null,
    usualMinutes: usual.get(found.id) ?? null,
  }
}

async function expectedSteps(
  req: PayloadRequest,
  actor: Actor,
  form: SubmittableForm,
  { workflow, fields, publishedBy, calendar }: FormVersion,
): Promise<ExpectedStep[]> {
  const facts = {
    id: form.id,
    label: form.slug,
    requester: actor.id,
    requestedFor: actor.id,
    resource: form.resource,
    values: {},
    publishedBy,
    calendar,
  }
  const people = await stepPeople(req, workflow, facts)
  const asked = await runFacts(req, { requester: actor.id, priority: 'medium', answers: {}, fields })
  const { steps } = simulate(workflow, asked, people.directory, {
    subject: people.subject,
    now: Date.now(),
    ...engineOptions(facts),
  })
  const roles = Object.fromEntries(
    (await query<{ slug: string; name: string }>(req, sql`select slug, name from employee_roles`)).map(
      ({ slug, name }) => [slug, name],
    ),
  )
  const names = { roles, fields: Object.fromEntries(fields.map(({ name, label }) => [name, label])) }
  return steps.flatMap(({ nodeId, type, label, who, understaffed }): ExpectedStep[] => {
    const node = workflow.nodes.find(({ id }) => id === nodeId)
    if (!node || (type !== 'approval' && type !== 'fulfillment')) return []
    // A person chosen in the form is not chosen yet; whom the rule falls back to now says nothing.
    const chosen = node.type === 'approval' && node.data.approvalType === 'formField'
    return [
      {
        nodeId,
        type,
        label,
        people: chosen ? [] : who,
        rule: describeStep(node, names),
        understaffed: !chosen && understaffed,
      },
    ]
  })
}
