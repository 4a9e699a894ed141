import { expect, it } from 'vitest'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { legalTargets } from './legalTargets'
import { mayLeaveBy } from './mayLeaveBy'

const at = { x: 0, y: 0 }
const definition: WorkflowDefinition = {
  version: 1,
  nodes: [
    { id: 'submitted', type: 'submitted', data: {}, position: at },
    { id: 'a', type: 'approval', data: {}, position: at },
    { id: 'b', type: 'approval', data: {}, position: at },
    { id: 'f', type: 'fulfillment', data: {}, position: at },
  ],
  edges: [
    { id: '1', source: 'submitted', target: 'a' },
    { id: '2', source: 'a', target: 'b' },
  ],
}
const targets = (...args: [string, ('approved' | 'rejected' | 'returned')?]) =>
  legalTargets(definition, args[0], args[1]).map((node) => node.id)

it('only steps that the rules allow are offered: not itself, not the entry, not in a circle, not twice', () => {
  expect(targets('b', 'approved')).toEqual(['f'])
  expect(targets('a', 'rejected')).toEqual(['b', 'f'])
})

it('an approved connection is the same as the plain one that an approval already has', () => {
  expect(targets('a', 'approved')).toEqual(['f'])
})

it('sending back leads to steps before it', () => {
  expect(targets('b', 'returned')).toEqual(['submitted', 'a'])
})

it('a connection may change its handle where a new one could be drawn', () => {
  const edge = definition.edges[1]!
  expect(mayLeaveBy(definition, edge, 'rejected')).toBe(true)
  expect(mayLeaveBy(definition, edge, 'returned')).toBe(false)
})
