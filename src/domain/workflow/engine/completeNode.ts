import type { Outcome } from '../RunState'
import type { Run } from './Run'
import { takenEdges } from './takenEdges'

/**
 * Marks a node done and resolves all its outgoing edges. `decided` is what an approval decided: it replaces the
 * outcome that came in; every other node passes on what it got. Skipping an approval leads on like an approval
 * but decides nothing, so the outcome stays.
 */
export function completeNode(run: Run, nodeId: string, decided?: Outcome): void {
  const { graph, state } = run
  const node = graph.node(nodeId)
  const reached = state.nodes[nodeId]
  if (!node || !reached) return
  const outcome = decided ?? reached.outcome
  state.nodes[nodeId] = { mark: 'done', outcome }
  const taken = takenEdges(graph, node, decided ?? 'approved', state.facts)
  for (const edge of graph.outgoing(nodeId)) {
    state.edges[edge.id] = taken.has(edge.id) ? { resolved: 'token', outcome } : { resolved: 'dead' }
  }
}
