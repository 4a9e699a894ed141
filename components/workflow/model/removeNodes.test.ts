import { expect, it } from 'vitest'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { removeNodes } from './removeNodes'
import type { BuilderEdge, BuilderNode } from './modelTypes'

const at = { x: 0, y: 0 }
const submitted: BuilderNode = {
  id: 'submitted',
  type: 'submitted',
  data: { label: 'Submitted' },
  position: at,
}
const approval = (id: string): BuilderNode => ({ id, type: 'approval', data: { label: id }, position: at })
const graph = (edges: BuilderEdge[]): WorkflowDefinition => ({
  version: 1,
  nodes: [submitted, approval('a'), approval('b'), approval('c')],
  edges,
})

it('a removed step leaves the two it stood between joined, with the handle and condition of the way in', () => {
  const condition = {
    logic: 'and' as const,
    rules: [{ field: 'x', operator: 'isEmpty' as const, value: '' }],
  }
  const next = removeNodes(
    graph([
      { id: '1', source: 'submitted', target: 'a' },
      { id: '2', source: 'a', target: 'b', sourceHandle: 'rejected', condition },
      { id: '3', source: 'b', target: 'c', sourceHandle: 'approved' },
    ]),
    ['b'],
  )
  expect(next.edges).toEqual([
    { id: '1', source: 'submitted', target: 'a' },
    { id: '2', source: 'a', target: 'c', sourceHandle: 'rejected', condition },
  ])
})

it('removing a whole chain joins what stood around it', () => {
  const next = removeNodes(
    graph([
      { id: '1', source: 'submitted', target: 'a' },
      { id: '2', source: 'a', target: 'b' },
      { id: '3', source: 'b', target: 'c' },
    ]),
    ['a', 'b'],
  )
  expect(next.edges).toEqual([{ id: '1', source: 'submitted', target: 'c' }])
})

it('a way that began with a rejection is not made the ordinary way', () => {
  const next = removeNodes(
    graph([
      { id: '1', source: 'submitted', target: 'a' },
      { id: '2', source: 'a', target: 'b', sourceHandle: 'rejected' },
    ]),
    ['a'],
  )
  expect(next.edges).toEqual([])
})

it('with several ways in or out nothing is guessed', () => {
  const next = removeNodes(
    graph([
      { id: '1', source: 'submitted', target: 'a' },
      { id: '2', source: 'a', target: 'b' },
      { id: '3', source: 'a', target: 'c' },
    ]),
    ['a'],
  )
  expect(next.edges).toEqual([])
})

it('the join is not doubled where the two were connected already', () => {
  const next = removeNodes(
    graph([
      { id: '1', source: 'submitted', target: 'a' },
      { id: '2', source: 'a', target: 'b' },
      { id: '3', source: 'submitted', target: 'b' },
    ]),
    ['a'],
  )
  expect(next.edges).toEqual([{ id: '3', source: 'submitted', target: 'b' }])
})

it('of two parallel steps the removed one leaves no short cut past the other', () => {
  const next = removeNodes(
    graph([
      { id: '1', source: 'submitted', target: 'a' },
      { id: '2', source: 'submitted', target: 'b' },
      { id: '3', source: 'a', target: 'c' },
      { id: '4', source: 'b', target: 'c' },
    ]),
    ['b'],
  )
  expect(next.edges.map((edge) => edge.id)).toEqual(['1', '3'])
})

it('another outcome or condition is another way, and is joined', () => {
  const next = removeNodes(
    graph([
      { id: '1', source: 'a', target: 'c', sourceHandle: 'approved' },
      { id: '2', source: 'a', target: 'b', sourceHandle: 'rejected' },
      { id: '3', source: 'b', target: 'c' },
    ]),
    ['b'],
  )
  expect(next.edges).toContainEqual({ id: '2', source: 'a', target: 'c', sourceHandle: 'rejected' })
})

it('submitted cannot be removed', () => {
  const definition = graph([{ id: '1', source: 'submitted', target: 'a' }])
  expect(removeNodes(definition, ['submitted'])).toBe(definition)
})
