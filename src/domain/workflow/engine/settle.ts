import type { RunState } from '../RunState'
import { endRun } from './endRun'
import { moveTokens } from './moveTokens'
import type { Run } from './Run'

const finalOutcome = ({ graph, state }: Run): Exclude<RunState['status'], 'running' | 'returned'> => {
  const endedRejected = Object.entries(state.nodes).some(
    ([id, { mark, outcome }]) =>
      mark === 'done' &&
      outcome === 'rejected' &&
      graph.outgoing(id).every((edge) => state.edges[edge.id]?.resolved !== 'token'),
  )
  if (endedRejected) return 'rejected'
  // A return never goes past a completed fulfillment, so every one that completed belongs to what counts.
  const fulfilled = state.steps.some((step) => step.type === 'fulfillment' && step.status === 'fulfilled')
  return fulfilled ? 'fulfilled' : 'approved'
}

/** Moves tokens as far as they go and ends the run when nothing is left to wait for. */
export function settle(run: Run): void {
  moveTokens(run)
  if (run.state.steps.some((step) => step.status === 'open')) return
  endRun(run, finalOutcome(run), { by: 'system', action: 'ended' })
}
