import type { Effect } from '../Effect'
import { dueOfStep } from '../engine/dueOfStep'
import type { Run } from '../engine/Run'
import type { Step } from '../RunState'

/**
 * An open step goes on as it is, due by the new version but counted from when it opened; what is to be judged later
 * is scheduled again under its new key. Changes `step`.
 */
export function carryOpen(run: Run, step: Step, image: Step): Effect[] {
  const node = run.graph.node(step.nodeId)
  if (node?.type !== 'approval' && node?.type !== 'fulfillment' && node?.type !== 'timer') return []
  const due = dueOfStep(run, node, image.since)
  if (due === undefined) delete step.dueAt
  else step.dueAt = due
  if (image.escalated) step.escalated = true
  if (node.type === 'timer') return [{ type: 'scheduleTimer', key: step.key, at: due ?? run.now }]
  // A lateness that was judged is not judged again because the step moved.
  const judged = image.overdueAt === undefined && image.dueAt !== undefined
  const late = judged ? undefined : image.dueAt === due ? image.overdueAt : due
  if (late === undefined) {
    delete step.overdueAt
    return []
  }
  step.overdueAt = late
  return [{ type: 'scheduleOverdue', key: step.key, at: late }]
}
