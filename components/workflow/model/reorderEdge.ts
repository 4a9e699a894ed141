import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'

/**
 * Moves a connection earlier (-1) or later (+1) among those of the same source: a condition takes the first that
 * holds. The same definition comes back at either end.
 */
export function reorderEdge(definition: WorkflowDefinition, id: string, by: -1 | 1): WorkflowDefinition {
  const from = definition.edges.findIndex((edge) => edge.id === id)
  const edge = definition.edges[from]
  if (!edge) return definition
  const siblings = definition.edges.flatMap((other, index) => (other.source === edge.source ? [index] : []))
  const to = siblings[siblings.indexOf(from) + by]
  const other = to === undefined ? undefined : definition.edges[to]
  if (to === undefined || !other) return definition
  return {
    ...definition,
    edges: definition.edges.map((kept, index) => (index === from ? other : index === to ? edge : kept)),
  }
}
