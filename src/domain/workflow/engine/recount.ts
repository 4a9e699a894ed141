import type { Refusal } from '@/src/domain/shared/Refusal'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { RunEvent } from '../RunEvent'
import { concludeApproval } from './concludeApproval'
import { findOpenStep } from './findOpenStep'
import { judgeVotes } from './judgeVotes'
import type { Run } from './Run'

/** Judges the votes again after the people changed: a quorum may have become impossible. Cast votes stay. */
export function recount(run: Run, event: Extract<RunEvent, { type: 'recount' }>): Refusal | undefined {
  const step = findOpenStep(run, event.step, ['approval', 'fulfillment'])
  if (isRefusal(step)) return step
  const node = run.graph.node(step.nodeId)
  if (node?.type !== 'approval') return undefined
  const outcome = judgeVotes(node, step, event.eligible)
  if (outcome) concludeApproval(run, node, step, outcome, { by: 'system', action: outcome })
  return undefined
}
