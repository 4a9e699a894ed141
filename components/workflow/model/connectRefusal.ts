import { canConnect } from '@/src/domain/workflow/canConnect'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { BuilderEdge } from './modelTypes'
import { shownHandle } from '@/src/domain/workflow/shownHandle'

/** Why these two cannot be connected that way, as a sentence; null when they can. */
export function connectRefusal(
  definition: WorkflowDefinition,
  connection: Pick<BuilderEdge, 'source' | 'target' | 'sourceHandle'>,
): string | null {
  const verdict = canConnect(definition, connection)
  if (!verdict.ok) return verdict.reason
  const type = definition.nodes.find((node) => node.id === connection.source)?.type
  const doubled = definition.edges.some(
    (edge) =>
      edge.source === connection.source &&
      edge.target === connection.target &&
      shownHandle(edge, type) === shownHandle(connection, type),
  )
  return doubled ? 'These two are already connected this way.' : null
}
