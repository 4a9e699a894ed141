import type { WorkflowDefinition, WorkflowNode } from '@/src/domain/workflow/definitionSchema'

const SCALE = { x: 0.4, y: 0.36 }
const CARD = { width: 88, height: 30 }
const EDGE = 6
const BELOW = 18

export type Preview = {
  width: number
  height: number
  cards: { node: WorkflowNode; x: number; y: number }[]
  ways: { id: string; path: string; kind: string }[]
}

/** The places of a small picture, in units of its own: cards of 88 x 30, curves from card to card, ways back below. */
export function previewOf({ nodes, edges }: WorkflowDefinition): Preview {
  const left = Math.min(...nodes.map((node) => node.position.x))
  const top = Math.min(...nodes.map((node) => node.position.y))
  const cards = nodes.map((node) => ({
    node,
    x: EDGE + (node.position.x - left) * SCALE.x,
    y: EDGE + (node.position.y - top) * SCALE.y,
  }))
  const byId = new Map(cards.map((card) => [card.node.id, card]))
  const lowest = Math.max(...cards.map((card) => card.y)) + CARD.height
  const ways = edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.source), byId.get(edge.target)]
    if (!from || !to) return []
    if (edge.sourceHandle === 'returned') {
      const [x1, x2] = [from.x + CARD.width / 2, to.x + CARD.width / 2]
      const lane = lowest + BELOW / 2
      return [
        {
          id: edge.id,
          kind: 'returned',
          path: `M ${x1} ${from.y + CARD.height} V ${lane} H ${x2} V ${to.y + CARD.height}`,
        },
      ]
    }
    const [x1, y1] = [from.x + CARD.width, from.y + CARD.height / 2]
    const [x2, y2] = [to.x, to.y + CARD.height / 2]
    const bend = Math.max(12, (x2 - x1) / 2)
    return [
      {
        id: edge.id,
        kind: edge.sourceHandle ?? 'plain',
        path: `M ${x1} ${y1} C ${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`,
      },
    ]
  })
  const back = edges.some((edge) => edge.sourceHandle === 'returned')
  return {
    width: Math.max(...cards.map((card) => card.x)) + CARD.width + EDGE,
    height: lowest + EDGE + (back ? BELOW : 0),
    cards,
    ways,
  }
}
