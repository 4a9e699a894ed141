import type { Refusal } from '@/src/domain/shared/Refusal'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { refuse } from '@/src/domain/shared/refuse'
import type { RunEvent } from '../RunEvent'
import { castVote } from './castVote'
import { concludeApproval } from './concludeApproval'
import { findOpenStep } from './findOpenStep'
import { judgeVotes } from './judgeVotes'
import { returnStep } from './returnStep'
import type { Run } from './Run'

/**
 * One person's decision. One vote to return sends the step back at once; approvals and rejections are counted.
 * Refusals: `already_decided`, `not_open`, `already_voted`, `seat_taken`, `max_rounds`, `already_fulfilled`.
 */
export function decide(run: Run, event: Extract<RunEvent, { type: 'decide' }>): Refusal | undefined {
  const step = findOpenStep(run, event.step, ['approval'])
  if (isRefusal(step)) return step
  const node = run.graph.node(step.nodeId)
  if (node?.type !== 'approval') return refuse('not_open', 'This step is not waiting for a decision.')

  const { decider, seat, action, comments, eligible } = event
  const own = step.decisions.find((decision) => decision.decider === decider)
  if (own) {
    return refuse('already_voted', 'You have already decided this step.', {
      data: { action: own.action, at: own.at, seat: own.seat },
    })
  }
  const taken = step.decisions.find((decision) => decision.seat === seat)
  if (taken) {
    return refuse('seat_taken', 'This step has already been decided in that person’s place.', {
      data: { by: taken.decider, at: taken.at, action: taken.action, seat },
    })
  }
  if (action === 'returned') return returnStep(run, step, event)

  const note = comments === undefined ? {} : { comments }
  castVote(run, step, { decider, seat, action, ...note })
  const outcome = judgeVotes(node, step, eligible)
  if (outcome) concludeApproval(run, node, step, outcome, { by: decider, action, ...note })
  return undefined
}
