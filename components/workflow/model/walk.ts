import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Selection } from './builderState'

export type Direction = 'left' | 'right' | 'up' | 'down'

const step = (id: string): Selection => ({ nodes: [id], edges: [] })
const way = (id: string): Selection => ({ nodes: [], edges: [id] })

/** The step above or below, the nearest in height first; steps of the same column before all others. */
function beside(definition: WorkflowDefinition, id: string, down: boolean): string | undefined {
  const from = definition.nodes.find((node) => node.id === id)
  if (!from) return undefined
  const away = (node: (typeof definition.nodes)[number]) => {
    const [dx, dy] = [
      Math.abs(node.position.x - from.position.x),
      Math.abs(node.position.y - from.position.y),
    ]
    return dy + (dx > 150 ? dx * 4 : 0)
  }
  const [nearest] = definition.nodes
    .filter((node) => (down ? node.position.y > from.position.y : node.position.y < from.position.y))
    .sort((a, b) => away(a) - away(b))
  return nearest?.id
}

/**
 * Where an arrow key leads from a step or a connection: right along the first way on, left along the first way in, up
 * and down to its neighbours. Null when there is nothing.
 */
export function walk(definition: WorkflowDefinition, at: Selection, direction: Direction): Selection | null {
  const { edges } = definition
  const edge = edges.find((candidate) => candidate.id === at.edges[0])
  if (edge) {
    if (direction === 'right') return step(edge.target)
    if (direction === 'left') return step(edge.source)
    const ways = edges.filter((other) => other.source === edge.source)
    const next = ways[ways.indexOf(edge) + (direction === 'down' ? 1 : -1)]
    return next ? way(next.id) : null
  }
  const [id] = at.nodes
  if (id === undefined) return null
  const forward = edges.filter((candidate) => candidate.sourceHandle !== 'returned')
  const found =
    direction === 'right'
      ? forward.find((candidate) => candidate.source === id)?.target
      : direction === 'left'
        ? forward.find((candidate) => candidate.target === id)?.source
        : beside(definition, id, direction === 'down')
  return found === undefined ? null : step(found)
}
