import { expect, it } from 'vitest'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { insertOnEdge } from './insertOnEdge'
import type { BuilderNode } from './modelTypes'

const at = { x: 0, y: 0 }
const step: BuilderNode = { id: 'new', type: 'approval', data: { label: 'New' }, position: at }
const definition: WorkflowDefinition = {
  version: 1,
  nodes: [
    { id: 'submitted', type: 'submitted', data: { label: 'Submitted' }, position: at },
    { id: 'a', type: 'approval', data: { label: 'A' }, position: at },
    { id: 'f', type: 'fulfillment', data: { label: 'F' }, position: at },
  ],
  edges: [
    { id: 'in', source: 'submitted', target: 'a' },
    {
      id: 'no',
      source: 'a',
      target: 'f',
      sourceHandle: 'rejected',
      condition: { logic: 'and', rules: [{ field: 'amount', operator: 'greaterThan', value: '10' }] },
    },
    { id: 'back', source: 'a', target: 'submitted', sourceHandle: 'returned' },
  ],
}

it('a step inserted on an edge keeps the path: who came to the target still comes to it, through the step', () => {
  const next = insertOnEdge(definition, 'no', step, 'no2')
  expect(next.edges.filter((edge) => edge.source === 'new' || edge.target === 'new')).toEqual([
    { ...definition.edges[1], target: 'new' },
    { id: 'no2', source: 'new', target: 'f', sourceHandle: 'approved' },
  ])
})

it('the order of the other edges stays, because a condition takes the first that holds', () => {
  expect(insertOnEdge(definition, 'in', step, 'x').edges.map((edge) => edge.id)).toEqual([
    'in',
    'x',
    'no',
    'back',
  ])
})

it('nothing is inserted on the way back, on an unknown edge, or under a taken id', () => {
  expect(insertOnEdge(definition, 'back', step, 'x')).toBe(definition)
  expect(insertOnEdge(definition, 'none', step, 'x')).toBe(definition)
  expect(insertOnEdge(definition, 'in', { ...step, id: 'a' }, 'x')).toBe(definition)
  expect(insertOnEdge(definition, 'in', step, 'no')).toBe(definition)
})
