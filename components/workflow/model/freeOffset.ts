import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Clip, Position } from './modelTypes'

const STEP = 40

/** How far to move a paste so that it does not lie exactly on what is there: one step aside, or two, or three… */
export function freeOffset(definition: WorkflowDefinition, clip: Clip): Position {
  const taken = new Set(definition.nodes.map(({ position }) => `${position.x} ${position.y}`))
  let by = STEP
  while (clip.nodes.some(({ position }) => taken.has(`${position.x + by} ${position.y + by}`))) by += STEP
  return { x: by, y: by }
}
