import type { Refusal } from '@/src/domain/shared/Refusal'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { refuse } from '@/src/domain/shared/refuse'
import type { RunEvent } from '../RunEvent'
import { closeStep } from './closeStep'
import { completeNode } from './completeNode'
import { concludeApproval } from './concludeApproval'
import { findOpenStep } from './findOpenStep'
import type { Run } from './Run'
import { settle } from './settle'

/**
 * Closes a stuck step with an outcome that no quorum gave. It is no vote: no decider, no seat, so that the decisions
 * stay those of the people asked, and the step says who forced it and why. An approval is approved or rejected,
 * anything else fulfilled; another pair is `invalid`. Refusals also `already_decided`, `not_open`.
 */
export function forceStep(run: Run, event: Extract<RunEvent, { type: 'force' }>): Refusal | undefined {
  const step = findOpenStep(run, event.step, ['approval', 'fulfillment', 'timer'])
  if (isRefusal(step)) return step
  const { actor, action, reason } = event
  const by = { by: actor, action: 'forced', comments: reason }
  const node = run.graph.node(step.nodeId)
  if (node?.type === 'approval' && action !== 'fulfilled') {
    concludeApproval(run, node, step, action, by)
    return undefined
  }
  if (node?.type === 'approval' || action !== 'fulfilled') {
    const may = node?.type === 'approval' ? 'approved or rejected' : 'fulfilled'
    return refuse('invalid', `This step can only be ${may}.`, { field: 'action' })
  }
  closeStep(run, step, 'fulfilled', by)
  completeNode(run, step.nodeId)
  settle(run)
  return undefined
}
