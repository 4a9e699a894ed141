import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Position } from './modelTypes'

/** Half way between the two ends of an edge: where a step inserted on it goes. */
export function middleOf(definition: WorkflowDefinition, edgeId: string): Position {
  const edge = definition.edges.find((candidate) => candidate.id === edgeId)
  const source = definition.nodes.find((node) => node.id === edge?.source)
  const target = definition.nodes.find((node) => node.id === edge?.target)
  if (!source || !target) return { x: 50, y: 50 }
  return {
    x: Math.round((source.position.x + target.position.x) / 2),
    y: Math.round((source.position.y + target.position.y) / 2),
  }
}
