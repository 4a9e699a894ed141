import { expect, it } from 'vitest'
import { templates } from '@/src/domain/workflow/templates'
import { layoutDefinition } from './layoutDefinition'

it('an arranged workflow reads from left to right, and no card covers another', async () => {
  const built = templates.parallel.build({ approvers: [[], []], fulfillers: [] })
  const piled = {
    ...built,
    nodes: built.nodes.map((node) => ({ ...node, position: { x: 0, y: 0 } })),
    edges: [
      ...built.edges,
      { id: 'back', source: 'approval-a', target: 'submitted', sourceHandle: 'returned' as const },
    ],
  }
  const { nodes, edges } = await layoutDefinition(piled, {})
  const at = (id: string) => nodes.find((node) => node.id === id)?.position ?? { x: NaN, y: NaN }
  for (const edge of edges.filter((candidate) => candidate.id !== 'back')) {
    expect(at(edge.target).x - at(edge.source).x).toBeGreaterThanOrEqual(220)
  }
  expect(Math.abs(at('approval-a').y - at('approval-b').y)).toBeGreaterThanOrEqual(90)
})
