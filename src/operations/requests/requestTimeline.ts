import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { describeStep } from '@/src/domain/workflow/describeStep'
import { next } from '@/src/domain/workflow/next'
import type { RunState } from '@/src/domain/workflow/RunState'
import { engineOptions } from '@/src/operations/workflow/engineOptions'
import { stepPeople } from '@/src/operations/workflow/stepPeople'
import { query } from '@/src/platform/query'
import { loadVersion } from './loadVersion'
import { seeRequest } from './seeRequest'

type Person = { id: string; name: string }
export type TimelineEvent = {
  at: string
  actor: Person | null
  onBehalfOf?: Person
  kind: string
  nodeId?: string
  label?: string
  comments?: string
}
export type TimelineNext = {
  nodeId: string
  label: string
  who: string
  people: Person[]
  expectedAt: string | null
}
export type Timeline = { events: TimelineEvent[]; next: TimelineNext[] }

type EventRow = {
  at: string
  actor: string | null
  actorName: string
  onBehalfOf: Person | null
  action: string
  reason: string | null
  changes: { step?: { to: { nodeId: string; label: string; action?: string; to?: Person } } } | null
}

/** So many names are worth reading for a step that is still to come. */
const NAMED = 5

/** What happened to a request, by whom and when, and what is still to come, on whom it will wait. */
export async function requestTimeline(req: PayloadRequest, actor: Actor, id: string): Promise<Timeline> {
  const request = await seeRequest(req, actor, id)
  const rows = await query<EventRow>(
    req,
    sql`select a.at, a.actor, a.actor_name as "actorName", a.action, a.reason, a.changes,
          (select jsonb_build_object('id', e.id, 'name', e.name) from employees e where e.id::text = a.on_behalf_of) as "onBehalfOf"
        from audit_events a where a.entity_type = 'itsm-requests' and a.entity_id = ${id}
          and a.action not like '%.denied' and a.action not like '%.comment' order by a.at, a.id`,
  )
  const events = rows.map((row): TimelineEvent => {
    const step = row.changes?.step?.to
    const verb = row.action.replace('itsm-requests.', '')
    return {
      at: new Date(row.at).toISOString(),
      actor: row.actor ? { id: row.actor, name: row.actorName } : null,
      ...(row.onBehalfOf ? { onBehalfOf: row.onBehalfOf } : {}),
      kind: verb === 'decide' ? (step?.action ?? 'decided') : (KINDS[verb] ?? verb),
      ...(step ? { nodeId: step.nodeId, label: step.label } : {}),
      ...(row.reason ? { comments: row.reason } : {}),
    }
  })
  return { events, next: await upcoming(req, id, request) }
}

const KINDS: Record<string, string> = {
  submit: 'submitted',
  fulfill: 'fulfilled',
  cancel: 'cancelled',
  resubmit: 'resubmitted',
  reassign: 'reassigned',
  'add-approver': 'approver_added',
  force: 'forced',
  skip: 'skipped',
  migrate: 'moved_to_new_version',
}

async function upcoming(
  req: PayloadRequest,
  id: string,
  request: { formVersion: string; requester: string; requestedFor: string; resource: string },
): Promise<TimelineNext[]> {
  const [run] = await query<{
    definition: WorkflowDefinition
    state: RunState
    values: Record<string, unknown>
  }>(
    req,
    sql`select w.definition, w.state, r.data as values from workflow_runs w join itsm_requests r on r.id::text = w.subject_id
        where w.subject_kind = 'request' and w.subject_id = ${id}`,
  )
  if (!run || !['running', 'returned'].includes(run.state.status)) return []
  const version = await loadVersion(req, request.formVersion)
  const facts = {
    id,
    label: id,
    ...request,
    values: run.values,
    publishedBy: version.publishedBy,
    calendar: version.calendar,
  }
  const steps = next(run.definition, run.state, Date.now(), engineOptions(facts))
  if (steps.length === 0) return []
  const people = await stepPeople(req, run.definition, facts)
  const roles = Object.fromEntries(
    (await query<{ slug: string; name: string }>(req, sql`select slug, name from employee_roles`)).map(
      ({ slug, name }) => [slug, name],
    ),
  )
  return steps.flatMap((step) => {
    const node = run.definition.nodes.find((candidate) => candidate.id === step.nodeId)
    if (!node) return []
    const found =
      node.type === 'approval' || node.type === 'fulfillment'
        ? people.of(node).candidates.map((person) => ({
            id: person,
            name: people.directory.person(person)?.name ?? person,
          }))
        : []
    return [
      {
        nodeId: step.nodeId,
        label: step.label,
        who: found.length === 1 ? found[0]!.name : describeStep(node, { roles }),
        people: found.slice(0, NAMED),
        expectedAt: step.expectedAt === undefined ? null : new Date(step.expectedAt).toISOString(),
      },
    ]
  })
}
