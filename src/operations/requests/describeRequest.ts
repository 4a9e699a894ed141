import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { approvalOf } from '@/src/domain/workflow/approvalOf'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Decision, RunState } from '@/src/domain/workflow/RunState'
import { usableSteps } from '@/src/operations/workflow/usableSteps'

type Person = { id: string; name: string }

export type CurrentStep = {
  id: string
  nodeId: string
  type: string
  label: string
  since: string
  dueAt: string | null
  candidates: Person[]
  approvals: number
  minApprovals: number
  understaffed: boolean
  fallback?: { used: true; reason: string }
}

export type RequestDetails = {
  currentSteps: CurrentStep[]
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
  fulfillments: {
    step: string
    nodeId: string
    label: string
    round: number
    fulfiller: Person | null
    comments: string | null
    timestamp: string
  }[]
  abilities: {
    decide: boolean
    fulfill: boolean
    resubmit: boolean
    cancel: boolean
    reassign: boolean
    comment: boolean
  }
  slaBreached: boolean
  /** The version that it runs on, and the one that new requests run on. */
  version: { number: number | null; current: number | null }
}

export type StoredStep = {
  id: string
  run: string
  nodeId: string
  type: string
  label: string
  round: number
  status: string
  since: string
  dueAt: string | null
  closedAt: string | null
  fallback: { used: true; reason: string } | null
  understaffed: boolean
  candidates: (Person & { seat: string; open: boolean })[]
  /** Who was taken off it; null when nobody was. */
  removed: string[] | null
  closedBy: Person | null
}

export type StoredDecision = {
  step: string
  run: string
  nodeId: string
  round: number
  decider: Person
  seat: Person
  action: string
  comments: string | null
  at: string
}

/** The run of a request as its rows say it. */
export type StoredRun = {
  definition: WorkflowDefinition
  state: RunState
  resource: string
  version: RequestDetails['version']
  steps: StoredStep[]
  decisions: StoredDecision[]
}

const OPEN = new Set(['pending_approval', 'pending_fulfillment', 'returned'])

/**
 * What is added to a stored request: where it stands, what was decided, and what the reader may do. Abilities come from
 * the candidate rows and rights at hand, to show the right buttons; the command itself judges again.
 */
export function describeRequest(
  actor: Actor,
  row: Record<string, unknown>,
  run: StoredRun | undefined,
): RequestDetails {
  const requester = idOf(row.requester)
  const requestedFor = idOf(row.requestedFor)
  const status = String(row.status)
  const steps = run?.steps ?? []
  const open = steps.filter((step) => step.status === 'open')
  const own = actor.id === requester || actor.id === requestedFor
  const holds = (action: 'manage' | 'delegate') =>
    run !== undefined && can(actor.rights, actor.tree, run.resource, action)
  const usable = run ? usableSteps(actor, run) : { decide: [], fulfill: [], handOn: [] }
  return {
    currentSteps: open
      .filter(({ type }) => type !== 'timer')
      .map((step) => {
        const node = run?.definition.nodes.find(({ id }) => id === step.nodeId)
        const approvalsCast = (run?.decisions ?? []).filter(
          (decision) => decision.step === step.id && decision.action === 'approved',
        )
        return {
          id: step.id,
          nodeId: step.nodeId,
          type: step.type,
          label: step.label,
          since: iso(step.since)!,
          dueAt: iso(step.dueAt),
          candidates: distinct(step.candidates),
          approvals: approvalsCast.length,
          minApprovals: node?.type === 'approval' ? approvalOf(node.data).minApprovals : 1,
          understaffed: step.understaffed,
          ...(step.fallback ? { fallback: step.fallback } : {}),
        }
      }),
    approvals: (run?.decisions ?? []).map((decision) => ({
      step: decision.step,
      nodeId: decision.nodeId,
      round: decision.round,
      approver: decision.decider,
      ...(decision.seat.id !== decision.decider.id ? { onBehalfOf: decision.seat } : {}),
      action: decision.action,
      comments: decision.comments,
      timestamp: iso(decision.at)!,
      void: isVoid(run?.state, steps, decision),
    })),
    fulfillments: steps
      .filter(({ type, status: done }) => type === 'fulfillment' && done === 'fulfilled')
      .map((step) => ({
        step: step.id,
        nodeId: step.nodeId,
        label: step.label,
        round: step.round,
        fulfiller: step.closedBy,
        comments:
          run?.state.steps.find(({ key }) => key === `${step.nodeId}:${step.round}`)?.closed?.comments ??
          null,
        timestamp: iso(step.closedAt)!,
      })),
    abilities: {
      decide: !own && usable.decide.length > 0,
      fulfill: usable.fulfill.length > 0,
      resubmit: status === 'returned' && actor.id === requester,
      cancel: OPEN.has(status) && (own || holds('manage')),
      reassign:
        usable.handOn.length > 0 || (!own && open.some(({ type }) => type !== 'timer') && holds('delegate')),
      comment: true,
    },
    slaBreached: breached(row),
    version: run?.version ?? { number: null, current: null },
  }
}

/** By the row of the step, which keeps its decisions when it moves to another version under another name. */
function isVoid(
  state: RunState | undefined,
  steps: readonly StoredStep[],
  decision: StoredDecision,
): boolean {
  const row = steps.find(({ id }) => id === decision.step)
  const votes: Decision[] =
    state?.steps.find(({ key }) => key === `${row?.nodeId}:${row?.round}`)?.decisions ?? []
  return votes.find(({ decider }) => decider === decision.decider.id)?.void ?? false
}

function breached(row: Record<string, unknown>): boolean {
  const due = at(row.slaDueAt)
  if (due === null) return false
  return (at(row.completedAt) ?? at(row.slaPausedAt) ?? Date.now()) > due
}

function at(value: unknown): number | null {
  return typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : null
}

function iso(value: string | null): string | null {
  return value === null ? null : new Date(value).toISOString()
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)
}

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()]
}
