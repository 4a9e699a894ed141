import type { Step } from '../RunState'
import { closeStep } from './closeStep'
import { completeNode } from './completeNode'
import { concludeApproval } from './concludeApproval'
import type { Run } from './Run'
import { settle } from './settle'

const finishes = (step: Step): number => step.dueAt ?? step.since

/**
 * Plays the run to its end as if everybody approved and delivered just in time. A step without a due date takes no
 * time. Changes the run it is given; forward edges have no cycle, so it ends.
 */
export function foresee(run: Run): void {
  const by = { by: 'system', action: 'foreseen' }
  for (;;) {
    const open = run.state.steps.filter((step) => step.status === 'open')
    const [first, ...others] = open
    if (run.state.status !== 'running' || !first) return
    const step = others.reduce((best, other) => (finishes(other) < finishes(best) ? other : best), first)
    const node = run.graph.node(step.nodeId)
    run.now = Math.max(run.now, finishes(step))
    if (node?.type === 'approval') {
      concludeApproval(run, node, step, 'approved', by)
      continue
    }
    closeStep(run, step, 'fulfilled', by)
    completeNode(run, step.nodeId)
    settle(run)
  }
}
