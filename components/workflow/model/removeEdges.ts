import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'

/** Removes connections; the same definition comes back when none of the ids is known. */
export function removeEdges(definition: WorkflowDefinition, ids: readonly string[]): WorkflowDefinition {
  const edges = definition.edges.filter((edge) => !ids.includes(edge.id))
  return edges.length === definition.edges.length ? definition : { ...definition, edges }
}
