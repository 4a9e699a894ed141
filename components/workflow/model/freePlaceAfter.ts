import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Position } from './modelTypes'

const STEP = { x: 300, y: 140 }
const CARD = { width: 220, height: 110 }

/** A place for a new step, in canvas pixels: right of the given step (or of everything), lower until nothing is covered. */
export function freePlaceAfter(definition: WorkflowDefinition, nodeId?: string): Position {
  const anchor =
    definition.nodes.find((node) => node.id === nodeId) ??
    definition.nodes.reduce<(typeof definition.nodes)[number] | undefined>(
      (right, node) => (!right || node.position.x > right.position.x ? node : right),
      undefined,
    )
  if (!anchor) return { x: 50, y: 50 }
  const place = { x: anchor.position.x + STEP.x, y: anchor.position.y }
  const covered = () =>
    definition.nodes.some(
      (node) =>
        Math.abs(node.position.x - place.x) < CARD.width && Math.abs(node.position.y - place.y) < CARD.height,
    )
  while (covered()) place.y += STEP.y
  return place
}
