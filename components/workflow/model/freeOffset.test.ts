import { expect, it } from 'vitest'
import type { WorkflowDefinition, WorkflowNode } from '@/src/domain/workflow/definitionSchema'
import { freeOffset } from './freeOffset'

const card = (id: string, x: number, y: number): WorkflowNode => ({
  id,
  type: 'approval',
  data: {},
  position: { x, y },
})
const drawn = (...nodes: WorkflowNode[]): WorkflowDefinition => ({ version: 1, nodes, edges: [] })

it('a copy covers neither what it was copied from nor what stands below it', () => {
  const there = drawn(card('a', 0, 0), card('b', 10, 120), card('far', 900, 4_000))
  expect(freeOffset(there, { nodes: [card('a', 0, 0)], edges: [] })).toEqual({ x: 0, y: 260 })
})

it('where nothing stands, a paste stays where it was', () => {
  expect(freeOffset(drawn(card('a', 900, 0)), { nodes: [card('x', 0, 30)], edges: [] })).toEqual({
    x: 0,
    y: 0,
  })
})
