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

it('what follows “otherwise” stands below what follows the condition, whichever was drawn first', async () => {
  const card = (id: string, type: 'submitted' | 'condition' | 'approval') => ({
    id,
    type,
    data: {},
    position: { x: 0, y: 0 },
  })
  const { nodes } = await layoutDefinition(
    {
      version: 1,
      nodes: [
        card('submitted', 'submitted'),
        card('c', 'condition'),
        card('low', 'approval'),
        card('high', 'approval'),
        card('end', 'approval'),
      ],
      edges: [
        { id: '1', source: 'submitted', target: 'c' },
        { id: '2', source: 'c', target: 'low', sourceHandle: 'default' },
        { id: '3', source: 'c', target: 'high', condition: { logic: 'and', rules: [] } },
        { id: '4', source: 'low', target: 'end' },
        { id: '5', source: 'high', target: 'end' },
      ],
    },
    {},
  )
  const y = (id: string) => nodes.find((node) => node.id === id)!.position.y
  expect(y('high')).toBeLessThan(y('low'))
})
