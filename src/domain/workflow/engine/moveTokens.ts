import { enterNode } from './enterNode'
import { incomingOutcome } from './incomingOutcome'
import type { Run } from './Run'

const visit = (run: Run, id: string): void => {
  const { graph, state } = run
  const node = graph.node(id)
  if (!node || state.nodes[id]) return
  if (node.type === 'submitted') return enterNode(run, node, 'approved')
  const states = graph.incoming(id).map((edge) => state.edges[edge.id])
  const allResolved = states.every((edge) => edge !== undefined)
  const someToken = states.some((edge) => edge?.resolved === 'token')
  if (someToken && (allResolved || node.data.join === 'any')) {
    enterNode(run, node, incomingOutcome(run, id))
  } else if (allResolved && !someToken) {
    state.nodes[id] = { mark: 'dead', outcome: 'approved' }
    for (const edge of graph.outgoing(id)) state.edges[edge.id] = { resolved: 'dead' }
  }
}

/**
 * Moves tokens as far as they go. One pass in topological order is the whole fixpoint: when a node is visited,
 * everything that can resolve its incoming edges now has been visited before it.
 */
export function moveTokens(run: Run): void {
  for (const id of run.graph.order) visit(run, id)
}
