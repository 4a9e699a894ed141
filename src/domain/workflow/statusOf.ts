import type { WorkflowDefinition } from './definitionSchema'
import { graphOf } from './graphOf'
import type { RunState } from './RunState'

/** The statuses of a subject while and after its workflow runs. */
export type SubjectStatus =
  | 'pending_approval'
  | 'pending_fulfillment'
  | 'returned'
  | 'approved'
  | 'rejected'
  | 'fulfilled'
  | 'cancelled'

/**
 * How the run reads from outside. While only a timer is open, the status is that of what the timer leads to: an
 * approval still ahead is pending approval.
 */
export function statusOf(definition: WorkflowDefinition, state: RunState): SubjectStatus {
  if (state.status !== 'running') return state.status
  const open = state.steps.filter((step) => step.status === 'open')
  if (open.some((step) => step.type === 'approval')) return 'pending_approval'
  if (open.some((step) => step.type === 'fulfillment')) return 'pending_fulfillment'
  const graph = graphOf(definition)
  const approvalAhead = open.some((step) =>
    [...graph.reach(step.nodeId)].some((id) => graph.node(id)?.type === 'approval' && !state.nodes[id]),
  )
  return approvalAhead ? 'pending_approval' : 'pending_fulfillment'
}
