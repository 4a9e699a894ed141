import { expect, it } from 'vitest'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { reorderEdge } from './reorderEdge'

const definition: WorkflowDefinition = {
  version: 1,
  nodes: [],
  edges: [
    { id: 'a1', source: 'a', target: 'x' },
    { id: 'b1', source: 'b', target: 'x' },
    { id: 'a2', source: 'a', target: 'y' },
  ],
}
const order = (next: WorkflowDefinition) => next.edges.map((edge) => edge.id)

it('a connection moves past its sibling, and those of other steps keep their place', () => {
  expect(order(reorderEdge(definition, 'a2', -1))).toEqual(['a2', 'b1', 'a1'])
  expect(order(reorderEdge(definition, 'a1', 1))).toEqual(['a2', 'b1', 'a1'])
})

it('at the end there is nothing to move past', () => {
  expect(reorderEdge(definition, 'a1', -1)).toBe(definition)
  expect(reorderEdge(definition, 'a2', 1)).toBe(definition)
})
