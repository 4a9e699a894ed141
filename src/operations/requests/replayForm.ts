import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { recordedPath } from '@/src/domain/workflow/recordedPath'
import { replayChanges, type ReplayChange } from '@/src/domain/workflow/replayChanges'
import { replayRun, type Replayed } from '@/src/domain/workflow/replayRun'
import type { RunState } from '@/src/domain/workflow/RunState'
import { OperationError } from '@/src/platform/OperationError'
import { denied } from '@/src/operations/shared/denied'
import { parseInput } from '@/src/operations/shared/parseInput'
import { engineOptions } from '@/src/operations/workflow/engineOptions'
import { stepPeople } from '@/src/operations/workflow/stepPeople'
import { query } from '@/src/platform/query'
import { draftFaults } from './draftFaults'
import { seeForm } from './seeForm'
import { seesAll } from './seesAll'

const schema = z.strictObject({ n: z.number().int().min(1).max(100).default(20) })

type Person = { id: string; name: string }
type Row = {
  request: { id: string; number: string; requester: Person; createdAt: string; status: string }
  version: number
  requestedFor: string
  values: Record<string, unknown>
  definition: WorkflowDefinition
  state: RunState
}
export type ReplayStep = { nodeId: string; label: string; type: string; result: string; who: Person[] }
export type ReplayDoc = Pick<Row, 'request' | 'version'> & {
  different: boolean
  changes: ReplayChange[]
  before: { path: ReplayStep[]; outcome: string }
  after: { path: ReplayStep[]; outcome: string }
}

/**
 * The stored draft on the last requests of the form, with the decisions that were made on them. Saves nothing. For
 * those who may update the form and see its requests: a condition tried on answers tells what they are.
 */
export async function replayForm(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  input: unknown,
): Promise<{ considered: number; different: number; same: number; docs: ReplayDoc[] }> {
  const form = await seeForm(req, actor, id, false)
  if (!seesAll(actor, form.resource)) {
    throw await denied(
      req,
      form.resource,
      'read',
      'A replay shows requests of this form, which you may not see.',
    )
  }
  const { n } = parseInput(schema, input)
  const read = await draftFaults(req, form)
  if ('faults' in read) throw new OperationError(400, read.faults)
  const { draft } = read
  const rows = await query<Row>(
    req,
    sql`select jsonb_build_object('id', r.id, 'number', r.number, 'createdAt', r.created_at, 'status', r.status,
            'requester', jsonb_build_object('id', e.id, 'name', e.name)) as request,
          v.version::int as version, r.requested_for_id as "requestedFor", r.data as values, w.definition, w.state
        from itsm_requests r join employees e on e.id = r.requester_id join itsm_form_versions v on v.id = r.form_version_id
          join workflow_runs w on w.subject_kind = 'request' and w.subject_id = r.id::text
        where r.form_id = ${id}::uuid order by r.created_at desc, r.number desc limit ${n}`,
  )
  const names = new Map(
    (
      await query<Person>(
        req,
        sql`select id, name from employees where id in (
              select d.decider_id from workflow_decisions d where d.run_id in (
                select w.id from workflow_runs w where w.subject_kind = 'request'
                  and w.subject_id = any(${sql.param(rows.map(({ request }) => request.id))}::text[]))
              union select case when length(s.closed_by) = 36 then s.closed_by::uuid end from workflow_steps s join workflow_runs w on w.id = s.run_id
                where w.subject_kind = 'request' and w.subject_id = any(${sql.param(rows.map(({ request }) => request.id))}::text[]))`,
      )
    ).map((person) => [person.id, person.name]),
  )
  const docs: ReplayDoc[] = []
  for (const row of rows) docs.push(await replayed(row))
  const different = docs.filter((doc) => doc.different).length
  return { considered: docs.length, different, same: docs.length - different, docs }

  async function replayed({
    request,
    version,
    requestedFor,
    values,
    definition,
    state,
  }: Row): Promise<ReplayDoc> {
    const facts = {
      id: request.id,
      label: request.number,
      requester: request.requester.id,
      requestedFor,
      resource: form.resource,
      values,
      publishedBy: actor.id,
      calendar: draft.calendar,
    }
    const people = await stepPeople(req, draft.workflow, facts)
    const nameOf = (who: string) => names.get(who) ?? people.directory.person(who)?.name ?? who
    const asked = (nodeId: string): string[] => {
      const node = draft.workflow.nodes.find((other) => other.id === nodeId)
      return node?.type === 'approval' || node?.type === 'fulfillment' ? people.of(node).candidates : []
    }
    const fieldTypes = Object.fromEntries(draft.fields.map(({ name, type }) => [name, type]))
    const before = recordedPath(definition, state)
    const after = replayRun(
      draft.workflow,
      state,
      { ...state.facts, fieldTypes },
      asked,
      engineOptions(facts),
    )
    const changes = replayChanges(before, after, nameOf)
    const told = ({ path, outcome }: Replayed) => ({
      outcome,
      path: path.map(({ nodeId, label, type, result, who }) => ({
        nodeId,
        label,
        type,
        result,
        who: who.map((person) => ({ id: person, name: nameOf(person) })),
      })),
    })
    return {
      request: { ...request, createdAt: new Date(request.createdAt).toISOString() },
      version,
      different: changes.length > 0,
      changes,
      before: told(before),
      after: told(after),
    }
  }
}
