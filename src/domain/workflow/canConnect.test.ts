import { describe, expect, it } from 'vitest'
import { canConnect, type Connection } from './canConnect'
import { parseDefinition } from './parseDefinition'

const parsed = parseDefinition({
  nodes: [
    { id: 'a', type: 'approval' },
    { id: 'b', type: 'approval' },
    { id: 'c', type: 'condition' },
    { id: 'f', type: 'fulfillment' },
  ],
  edges: [
    { id: '1', source: 'submitted', target: 'a' },
    { id: '2', source: 'a', target: 'b' },
    { id: '3', source: 'b', target: 'c' },
    { id: '4', source: 'c', target: 'f', sourceHandle: 'default' },
  ],
})
const ok = (source: string, target: string, sourceHandle?: Connection['sourceHandle']) =>
  'definition' in parsed && canConnect(parsed.definition, { source, target, sourceHandle }).ok

describe('canConnect', () => {
  it('forward to a later step is allowed, once', () => {
    expect(ok('a', 'f')).toBe(true)
    expect(ok('a', 'b')).toBe(false)
    expect(ok('a', 'b', 'rejected')).toBe(true)
  })

  it('a circle is not, unless it is a return to an earlier step', () => {
    expect(ok('b', 'a')).toBe(false)
    expect(ok('a', 'a')).toBe(false)
    expect(ok('b', 'a', 'returned')).toBe(true)
    expect(ok('b', 'submitted', 'returned')).toBe(true)
    expect(ok('a', 'b', 'returned')).toBe(false)
  })

  it('only approvals reject and return, only conditions have a default, and one', () => {
    expect(ok('f', 'a', 'returned')).toBe(false)
    expect(ok('c', 'f', 'rejected')).toBe(false)
    expect(ok('a', 'f', 'default')).toBe(false)
    expect(ok('c', 'f')).toBe(true)
    expect(ok('c', 'f', 'default')).toBe(false)
  })

  it('nothing leads to the submission, to itself or to what does not exist', () => {
    expect(ok('f', 'submitted')).toBe(false)
    expect(ok('a', 'gone')).toBe(false)
    expect(ok('gone', 'a')).toBe(false)
  })
})
