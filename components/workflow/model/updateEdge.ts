import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { BuilderEdge } from './modelTypes'
import { patchObject } from './patchObject'

/** Changes handle or condition of one connection; undefined removes it. */
export function updateEdge(
  definition: WorkflowDefinition,
  id: string,
  patch: Partial<Pick<BuilderEdge, 'sourceHandle' | 'condition'>>,
): WorkflowDefinition {
  if (!definition.edges.some((edge) => edge.id === id)) return definition
  return {
    ...definition,
    edges: definition.edges.map((edge) => (edge.id === id ? patchObject(edge, patch) : edge)),
  }
}
