import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Clip, Position } from './modelTypes'

const CARD = { width: 240, height: 140 }

/** How far to move a paste so that it covers nothing: straight down, below all that stands in its columns. */
export function freeOffset(definition: WorkflowDefinition, clip: Clip): Position {
  const [xs, ys] = [
    clip.nodes.map(({ position }) => position.x),
    clip.nodes.map(({ position }) => position.y),
  ]
  const [left, right] = [Math.min(...xs) - CARD.width, Math.max(...xs) + CARD.width]
  const below = definition.nodes.filter(({ position }) => position.x > left && position.x < right)
  const lowest = Math.max(Math.min(...ys) - CARD.height, ...below.map(({ position }) => position.y))
  return { x: 0, y: lowest + CARD.height - Math.min(...ys) }
}
