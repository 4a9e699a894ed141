import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { checkAnswers } from '@/src/domain/forms/checkAnswers'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { refuse } from '@/src/domain/shared/refuse'
import type { Refusal } from '@/src/domain/shared/Refusal'
import type { RunState } from '@/src/domain/workflow/RunState'
import { statusOf } from '@/src/domain/workflow/statusOf'
import type { Migrated } from '@/src/domain/workflow/migration/migrateRun'
import { planMove } from '@/src/operations/workflow/planMove'
import type { LockedRun } from '@/src/operations/workflow/Run'
import { stepPeople, type PeopleOf } from '@/src/operations/workflow/stepPeople'
import { stepsOf } from '@/src/operations/workflow/stepsOf'
import { query } from '@/src/platform/query'
import type { FormVersion } from './loadVersion'

/** `from`: the id of the version whose steps the mapping names. */
export type MigrationPlan = { target: FormVersion; from: string; mapping: Record<string, string> }
export type PlannedStep = {
  from: { nodeId: string; label: string } | null
  to: { nodeId: string; label: string }
  kind: 'kept' | 'new' | 'skipped'
  before: { id: string; name: string }[]
  after: { id: string; name: string }[]
  understaffed: boolean
  dueAt: string | null
}
export type PlannedMigration = {
  /** The run as it will be looked at: the new definition and facts, the old state. */
  run: LockedRun
  migrated: Migrated
  becomes: string
  steps: PlannedStep[]
}

/** What a request would become on the target version; a refusal when it cannot be moved soundly. */
export async function planMigration(
  req: PayloadRequest,
  actor: string,
  run: LockedRun,
  { target, mapping }: MigrationPlan,
  now: number,
): Promise<PlannedMigration | Refusal> {
  const { facts } = run
  if (actor === facts.requester || actor === facts.requestedFor) {
    return refuse('separation_of_duties', 'This is your own request: somebody else has to move it.')
  }
  const checked = checkAnswers(target.fields, facts.values)
  if (!checked.ok) {
    const words = checked.faults.slice(0, 3).map(({ message }) => message)
    return refuse('answers_do_not_fit', `The answers do not fit the new form. ${words.join(' ')}`)
  }
  const subject = { ...facts, publishedBy: target.publishedBy, calendar: target.calendar }
  const values = {
    ...run.state.facts,
    fieldTypes: Object.fromEntries(target.fields.map(({ name, type }) => [name, type])),
  }
  const people = await stepPeople(req, target.workflow, subject)
  const rows = await stepsOf(req, run.id, facts.requester)
  const rowOf = (key: string) => rows.find(({ nodeId, round }) => `${nodeId}:${round}` === key)
  const planned = planMove(
    { from: run.definition, to: target.workflow, state: run.state, values, subject, mapping },
    people,
    (key) => rowOf(key) ?? { added: null, removed: null },
    actor,
    now,
  )
  if (isRefusal(planned)) return planned
  const steps = await described(req, run, planned.migrated, people, target, rows)
  return {
    run: { ...run, definition: target.workflow, facts: subject },
    migrated: planned.migrated,
    becomes: statusOf(target.workflow, planned.after),
    steps,
  }
}

async function described(
  req: PayloadRequest,
  run: LockedRun,
  { state, steps }: Migrated,
  people: PeopleOf,
  target: FormVersion,
  rows: Awaited<ReturnType<typeof stepsOf>>,
): Promise<PlannedStep[]> {
  const seated = await query<{ step: string; id: string; name: string }>(
    req,
    sql`select distinct c.step_id as step, e.id, e.name from workflow_step_candidates c
          join workflow_steps s on s.id = c.step_id join employees e on e.id = c.employee_id
        where s.run_id = ${run.id}::uuid and c.open order by e.name`,
  )
  return steps.flatMap(({ from, to, kind }): PlannedStep[] => {
    const step = stepAt(state, to)
    const node = target.workflow.nodes.find(({ id }) => id === step.nodeId)!
    // What was done before and stays done is nothing that changes for anybody.
    if (kind === 'kept' && step.status !== 'open') return []
    const old = from === null ? undefined : rows.find(({ nodeId, round }) => `${nodeId}:${round}` === from)
    const asks = step.status === 'open' && (node.type === 'approval' || node.type === 'fulfillment')
    const found = asks
      ? people.of(node, { added: old?.added ?? [], removed: old?.removed ?? [] })
      : { candidates: [], understaffed: false }
    return [
      {
        from: old ? { nodeId: old.nodeId, label: old.label } : null,
        to: { nodeId: node.id, label: node.data.label ?? node.id },
        kind,
        before: seated.filter(({ step: row }) => row === old?.id).map(({ id, name }) => ({ id, name })),
        after: found.candidates.map((id) => ({ id, name: people.directory.person(id)?.name ?? id })),
        understaffed: found.understaffed,
        dueAt: step.dueAt === undefined ? null : new Date(step.dueAt).toISOString(),
      },
    ]
  })
}

function stepAt(state: RunState, key: string): RunState['steps'][number] {
  const step = state.steps.find((other) => other.key === key)
  if (!step) throw new Error(`The moved run has no step ${key}.`)
  return step
}
