import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { BuilderEdge } from './modelTypes'

/**
 * Connects two steps. The same definition comes back when an end is missing, the id is taken, or the two are
 * already connected by the same handle. Whether the rules allow it is `connectRefusal`'s question, asked before.
 */
export function addEdge(definition: WorkflowDefinition, edge: BuilderEdge): WorkflowDefinition {
  const ids = new Set(definition.nodes.map((node) => node.id))
  const known = ids.has(edge.source) && ids.has(edge.target) && edge.source !== edge.target
  const doubled = definition.edges.some(
    (other) =>
      other.id === edge.id ||
      (other.source === edge.source &&
        other.target === edge.target &&
        other.sourceHandle === edge.sourceHandle),
  )
  if (!known || doubled) return definition
  return { ...definition, edges: [...definition.edges, edge] }
}
