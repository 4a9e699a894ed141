import type { SourceHandle, WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { moveNodes } from './model/moveNodes'

export type Sizes = Readonly<Record<string, { width: number; height: number }>>

const CARD = { width: 220, height: 90 }

// These leave a card below the main way, so what they lead to stands lower and no lines cross.
const LOW = new Set<SourceHandle | undefined>(['rejected', 'default'])

/**
 * Arranges the steps from left to right, the ways back left out, so that reading order is the order of work.
 * `sizes` are the drawn cards in pixels, by node id; the usual card is assumed for those not drawn yet.
 */
export async function layoutDefinition(
  definition: WorkflowDefinition,
  sizes: Sizes,
): Promise<WorkflowDefinition> {
  // A megabyte that only this button needs.
  const { default: ELK } = await import('elkjs/lib/elk.bundled.js')
  const forward = definition.edges
    .filter((edge) => edge.sourceHandle !== 'returned')
    .sort((a, b) => Number(LOW.has(a.sourceHandle)) - Number(LOW.has(b.sourceHandle)))
  const graph = await new ELK().layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.spacing.nodeNode': '50',
      'elk.layered.spacing.nodeNodeBetweenLayers': '120',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
    },
    children: definition.nodes.map((node) => ({ id: node.id, ...(sizes[node.id] ?? CARD) })),
    edges: forward.map((edge) => ({ id: edge.id, sources: [edge.source], targets: [edge.target] })),
  })
  return moveNodes(
    definition,
    Object.fromEntries((graph.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }])),
  )
}
