import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { approvalOf } from '@/src/domain/workflow/approvalOf'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { RunState } from '@/src/domain/workflow/RunState'
import { usableSteps } from '@/src/operations/workflow/usableSteps'
import { query } from '@/src/platform/query'
import type { StoredRecord } from './StoredRecord'

type Person = { id: string; name: string }

type Step = {
  id: string
  nodeId: string
  type: string
  label: string
  round: number
  status: string
  since: string
  dueAt: string | null
  understaffed: boolean
  fallback: { used: true; reason: string } | null
  candidates: (Person & { seat: string })[]
  removed: string[] | null
}

type Vote = {
  step: string
  nodeId: string
  round: number
  decider: Person
  seat: Person
  action: string
  comments: string | null
  at: string
}

type Row = {
  id: string
  definition: WorkflowDefinition
  state: RunState
  status: string
  updatedAt: string
  steps: Step[]
  votes: Vote[]
}

export type RunDetails = {
  id: string
  status: string
  endedAt: string | null
  currentSteps: (Omit<Step, 'round' | 'status' | 'fallback' | 'removed' | 'candidates'> & {
    candidates: Person[]
    approvals: number
    minApprovals: number
    fallback?: { used: true; reason: string }
  })[]
  approvals: {
    step: string
    nodeId: string
    round: number
    approver: Person
    onBehalfOf?: Person
    action: string
    comments: string | null
    timestamp: string
    void: boolean
  }[]
  abilities: { decide: boolean; fulfill: boolean }
}

/**
 * Where the newest approval of a record stands, in the shape that requests have; null where there never was one. What
 * the reader may do comes from the rows at hand, to show the right buttons; the command judges again.
 */
export async function describeRun(
  req: PayloadRequest,
  actor: Actor,
  record: StoredRecord,
): Promise<RunDetails | null> {
  if (record.workflowRun === null) return null
  const [run] = await query<Row>(
    req,
    sql`select w.id, w.definition, w.state, w.status, w.updated_at as "updatedAt",
          (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'nodeId', s.node_id, 'type', s.type, 'label', s.label, 'round', s.round,
              'status', s.status, 'since', s.since, 'dueAt', s.due_at, 'fallback', s.fallback, 'understaffed', coalesce(s.understaffed, false),
              'removed', s.removed, 'candidates', (select coalesce(jsonb_agg(distinct jsonb_build_object('id', e.id, 'name', e.name, 'seat', c.seat_id)), '[]')
                from workflow_step_candidates c join employees e on e.id = c.employee_id where c.step_id = s.id and c.open)) order by s.since, s.id), '[]')
            from workflow_steps s where s.run_id = w.id) as steps,
          (select coalesce(jsonb_agg(jsonb_build_object('step', d.step_id, 'nodeId', d.node_id, 'round', d.round,
              'decider', jsonb_build_object('id', d.decider_id, 'name', d.decider_name), 'seat', jsonb_build_object('id', d.seat_id, 'name', d.seat_name),
              'action', d.action, 'comments', d.comments, 'at', d.at) order by d.at, d.id), '[]')
            from workflow_decisions d where d.run_id = w.id) as votes
        from workflow_runs w where w.id = ${record.workflowRun}::uuid`,
  )
  if (!run) return null
  const open = run.steps.filter(({ status, type }) => status === 'open' && type !== 'timer')
  const excluded = actor.id === record.pendingBy || actor.id === record.owner
  const usable = usableSteps(actor, { ...run, decisions: run.votes, resource: record.resource })
  return {
    id: run.id,
    status: run.status,
    endedAt: run.status === 'running' ? null : new Date(run.updatedAt).toISOString(),
    currentSteps: open.map(({ round: _round, status: _status, removed: _removed, fallback, ...step }) => {
      const node = run.definition.nodes.find(({ id }) => id === step.nodeId)
      return {
        ...step,
        candidates: distinct(step.candidates),
        since: new Date(step.since).toISOString(),
        dueAt: step.dueAt === null ? null : new Date(step.dueAt).toISOString(),
        approvals: run.votes.filter((vote) => vote.step === step.id && vote.action === 'approved').length,
        minApprovals: node?.type === 'approval' ? approvalOf(node.data).minApprovals : 1,
        ...(fallback ? { fallback } : {}),
      }
    }),
    approvals: run.votes.map(({ decider, seat, at, ...vote }) => ({
      ...vote,
      approver: decider,
      ...(seat.id !== decider.id ? { onBehalfOf: seat } : {}),
      timestamp: new Date(at).toISOString(),
      void:
        run.state.steps
          .find(({ key }) => key === `${vote.nodeId}:${vote.round}`)
          ?.decisions.find((each) => each.decider === decider.id)?.void ?? false,
    })),
    abilities: {
      decide: !excluded && usable.decide.length > 0,
      fulfill: usable.fulfill.length > 0,
    },
  }
}

/** Each person once: one may be asked in several places. */
function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()]
}
