import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { connectRefusal } from './connectRefusal'
import type { BuilderEdge, SourceHandle } from './modelTypes'
import { removeEdges } from './removeEdges'

/** May this connection leave by that handle instead? Judged as if it were drawn anew. */
export function mayLeaveBy(
  definition: WorkflowDefinition,
  edge: BuilderEdge,
  sourceHandle: SourceHandle | undefined,
): boolean {
  const { id, source, target } = edge
  return connectRefusal(removeEdges(definition, [id]), { source, target, sourceHandle }) === null
}
