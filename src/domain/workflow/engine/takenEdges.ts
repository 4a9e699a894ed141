import type { WorkflowNode } from '../definitionSchema'
import type { Graph } from '../graphOf'
import type { Facts, Outcome } from '../RunState'
import { isConditional } from '../isConditional'
import { holds } from './holds'

/**
 * The ids of the forward edges that get a token when `node` completes with `outcome`.
 * An approval's edges without a handle are its `approved` ones. A condition takes the first edge that holds, in the
 * order of the definition, else its default: the edge so marked, or the one that asks for nothing.
 */
export function takenEdges(graph: Graph, node: WorkflowNode, outcome: Outcome, facts: Facts): Set<string> {
  const edges = graph.outgoing(node.id)
  if (node.type === 'condition') {
    const isDefault = (edge: (typeof edges)[number]) =>
      edge.sourceHandle === 'default' || !isConditional(edge)
    const taken = edges.find((edge) => !isDefault(edge) && holds(edge, facts)) ?? edges.find(isDefault)
    return new Set(taken ? [taken.id] : [])
  }
  const side = node.type === 'approval' ? outcome : 'approved'
  const fits = (handle: string | undefined) => (handle === 'rejected' ? 'rejected' : 'approved') === side
  return new Set(edges.filter((edge) => fits(edge.sourceHandle) && holds(edge, facts)).map((edge) => edge.id))
}
