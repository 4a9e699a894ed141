import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { graphOf } from '@/src/domain/workflow/graphOf'
import { moveNodes } from './moveNodes'

// Two cards of 220 px with a gap that still shows the connection between them.
const PITCH = 300

/** Moves what follows an edge to the right until a step fits on it. The same definition comes back when there is room. */
export function makeRoom(definition: WorkflowDefinition, edgeId: string): WorkflowDefinition {
  const edge = definition.edges.find((candidate) => candidate.id === edgeId)
  const source = definition.nodes.find((node) => node.id === edge?.source)
  const target = definition.nodes.find((node) => node.id === edge?.target)
  if (!edge || !source || !target || edge.sourceHandle === 'returned') return definition
  const by = source.position.x + 2 * PITCH - target.position.x
  if (by <= 0) return definition
  const behind = graphOf(definition).reach(target.id)
  // On a forward cycle the source is behind its own target: moving both would make no room.
  if (behind.has(source.id)) return definition
  return moveNodes(
    definition,
    Object.fromEntries(
      definition.nodes
        .filter((node) => behind.has(node.id))
        .map((node) => [node.id, { x: node.position.x + by, y: node.position.y }]),
    ),
  )
}
