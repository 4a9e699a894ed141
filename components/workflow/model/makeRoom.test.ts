import { expect, it } from 'vitest'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { makeRoom } from './makeRoom'
import { middleOf } from './middleOf'
import type { BuilderNode } from './modelTypes'

const step = (id: string, x: number): BuilderNode =>
  id === 'submitted'
    ? { id, type: 'submitted', data: {}, position: { x, y: 0 } }
    : { id, type: 'approval', data: {}, position: { x, y: 0 } }
const definition: WorkflowDefinition = {
  version: 1,
  nodes: [step('submitted', 0), step('a', 300), step('b', 600), step('aside', 300)],
  edges: [
    { id: '1', source: 'submitted', target: 'a' },
    { id: '2', source: 'a', target: 'b' },
    { id: '3', source: 'submitted', target: 'aside' },
  ],
}

it('what follows the edge moves right by what is missing, the rest stays', () => {
  const roomy = makeRoom(definition, '1')
  expect(roomy.nodes.map((node) => node.position.x)).toEqual([0, 600, 900, 300])
  expect(middleOf(roomy, '1')).toEqual({ x: 300, y: 0 })
})

it('where there is room, or no such edge, nothing moves', () => {
  const roomy = makeRoom(definition, '1')
  expect(makeRoom(roomy, '1')).toBe(roomy)
  expect(makeRoom(definition, 'none')).toBe(definition)
})
