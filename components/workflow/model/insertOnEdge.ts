import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { mainHandle } from './mainHandle'
import type { BuilderEdge, BuilderNode } from './modelTypes'

/**
 * Puts a step on an edge: source -> node -> target. The first half keeps the edge's id, handle and condition, so
 * that who comes here does not change; the second leaves by the step's ordinary way.
 * The same definition comes back for an unknown edge, a taken id, or a `returned` edge (nothing happens on the way back).
 */
export function insertOnEdge(
  definition: WorkflowDefinition,
  edgeId: string,
  node: BuilderNode,
  newEdgeId: string,
): WorkflowDefinition {
  const edge = definition.edges.find((candidate) => candidate.id === edgeId)
  if (!edge || edge.sourceHandle === 'returned') return definition
  const taken = [...definition.nodes, ...definition.edges].some(
    (part) => part.id === node.id || part.id === newEdgeId,
  )
  if (taken) return definition
  const handle = mainHandle(node.type)
  const second: BuilderEdge = {
    id: newEdgeId,
    source: node.id,
    target: edge.target,
    ...(handle ? { sourceHandle: handle } : {}),
  }
  return {
    ...definition,
    nodes: [...definition.nodes, node],
    edges: definition.edges.flatMap((other) =>
      other.id === edgeId ? [{ ...other, target: node.id }, second] : [other],
    ),
  }
}
