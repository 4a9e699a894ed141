import type { Refusal } from '@/src/domain/shared/Refusal'
import { refuse } from '@/src/domain/shared/refuse'
import type { RunEvent } from '../RunEvent'
import type { Step } from '../RunState'
import { castVote } from './castVote'
import { closeStep } from './closeStep'
import { enterNode } from './enterNode'
import { holds } from './holds'
import { incomingOutcome } from './incomingOutcome'
import type { Run } from './Run'
import { settle } from './settle'

const reset = (run: Run, scope: Set<string>, by: { by: string; action: string; comments?: string }): void => {
  const { graph, state } = run
  for (const step of state.steps) {
    if (!scope.has(step.nodeId)) continue
    if (step.status === 'open') closeStep(run, step, 'withdrawn', by)
    for (const decision of step.decisions) decision.void = true
  }
  for (const id of scope) {
    delete state.nodes[id]
    for (const edge of graph.outgoing(id)) delete state.edges[edge.id]
  }
}

/**
 * Sends the run back: along the step's `returned` edge into a new round, or, without one (or when it leads to
 * `submitted`, which is the requester's own step), to the requester, who resubmits.
 * Refusals: `max_rounds` in the last round, `already_fulfilled` when a completed fulfillment would be undone.
 */
export function returnStep(
  run: Run,
  step: Step,
  event: Extract<RunEvent, { type: 'decide' }>,
): Refusal | undefined {
  const { graph, state } = run
  const edge = graph.returning(step.nodeId).find((candidate) => holds(candidate, state.facts))
  const target = edge && graph.node(edge.target)
  // Only a drawing that was never published can lead to a node that does not precede the step; resetting from there
  // would leave the step's own way on unresolved, so it goes to the requester instead.
  const precedes = target !== undefined && graph.reach(target.id).has(step.nodeId)
  const again = precedes && target.type !== 'submitted' ? target : undefined
  const scope = again ? graph.reach(again.id) : new Set(graph.order)

  const done = state.steps.find(
    (other) => scope.has(other.nodeId) && other.status === 'fulfilled' && other.type === 'fulfillment',
  )
  if (done) {
    return refuse(
      'already_fulfilled',
      'Part of this has already been delivered, so it can no longer be sent back.',
      {
        data: { step: done.key, ...done.closed },
      },
    )
  }
  if (state.round >= run.maxRounds) {
    return refuse(
      'max_rounds',
      `This has been sent back ${state.round - 1} times, the most allowed. Approve or reject it.`,
      {
        data: { round: state.round, maxRounds: run.maxRounds },
      },
    )
  }

  const { decider, seat, action, comments } = event
  const note = comments === undefined ? {} : { comments }
  const by = { by: decider, action, ...note }
  castVote(run, step, { decider, seat, action, ...note })
  closeStep(run, step, 'returned', by)
  reset(run, scope, by)
  if (!again) {
    state.status = 'returned'
    state.pausedAt = run.now
    run.effects.push({ type: 'runReturned', round: state.round, by: decider, ...note })
    return undefined
  }
  state.round += 1
  enterNode(run, again, incomingOutcome(run, again.id))
  settle(run)
  return undefined
}
