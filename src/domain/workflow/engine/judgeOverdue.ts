import type { Refusal } from '@/src/domain/shared/Refusal'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { refuse } from '@/src/domain/shared/refuse'
import { approvalOf } from '../approvalOf'
import type { RunEvent } from '../RunEvent'
import type { Step } from '../RunState'
import { castVote } from './castVote'
import { concludeApproval } from './concludeApproval'
import { dueAt } from './dueAt'
import { findOpenStep } from './findOpenStep'
import type { Run } from './Run'

const remind = (run: Run, step: Step): void => {
  const node = run.graph.node(step.nodeId)
  const span = node?.type === 'approval' || node?.type === 'fulfillment' ? node.data.dueIn : undefined
  run.effects.push({ type: 'remind', key: step.key })
  if (!span) return
  // Counted from now, not from the last due instant: a worker that was down for a week reminds once, not seven times.
  step.overdueAt = dueAt(run, span, run.now, step.nodeId)
  run.effects.push({ type: 'scheduleOverdue', key: step.key, at: step.overdueAt })
}

/**
 * Applies a late step's `onOverdue`. Safe to call twice: each lateness is judged once, the next call is refused with
 * `not_due`. Refusals also `already_decided`, `not_open`.
 */
export function judgeOverdue(run: Run, event: Extract<RunEvent, { type: 'overdue' }>): Refusal | undefined {
  const step = findOpenStep(run, event.step, ['approval', 'fulfillment'])
  if (isRefusal(step)) return step
  if (step.overdueAt === undefined || run.now < step.overdueAt) {
    return refuse('not_due', 'This step is not overdue.', { data: { dueAt: step.overdueAt } })
  }
  delete step.overdueAt
  const node = run.graph.node(step.nodeId)
  const rule = node?.type === 'approval' ? approvalOf(node.data).onOverdue : 'remind'
  if (node?.type !== 'approval' || rule === 'remind') {
    remind(run, step)
    return undefined
  }
  if (rule === 'escalate') {
    step.escalated = true
    run.effects.push({ type: 'escalate', key: step.key })
    return undefined
  }
  const action = rule === 'approve' ? 'approved' : 'rejected'
  castVote(run, step, { decider: 'system', seat: 'system', action, byRule: true })
  concludeApproval(run, node, step, action, { by: 'system', action })
  return undefined
}
