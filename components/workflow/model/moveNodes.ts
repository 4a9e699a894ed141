import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Position } from './modelTypes'

/** Places steps, rounded to whole pixels. The same definition comes back when nothing has moved. */
export function moveNodes(
  definition: WorkflowDefinition,
  positions: Readonly<Record<string, Position>>,
): WorkflowDefinition {
  let moved = false
  const nodes = definition.nodes.map((node) => {
    const to = positions[node.id]
    if (!to) return node
    const position = { x: Math.round(to.x), y: Math.round(to.y) }
    if (position.x === node.position.x && position.y === node.position.y) return node
    moved = true
    return { ...node, position }
  })
  return moved ? { ...definition, nodes } : definition
}
