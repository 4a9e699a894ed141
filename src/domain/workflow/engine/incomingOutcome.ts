import type { Outcome } from '../RunState'
import type { Run } from './Run'

/** The worst outcome among the tokens that have arrived at a node. */
export function incomingOutcome(run: Run, nodeId: string): Outcome {
  const rejected = run.graph.incoming(nodeId).some((edge) => {
    const state = run.state.edges[edge.id]
    return state?.resolved === 'token' && state.outcome === 'rejected'
  })
  return rejected ? 'rejected' : 'approved'
}
