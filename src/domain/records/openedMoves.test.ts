import { describe, expect, test } from 'vitest'
import { openedMoves } from './openedMoves'
import type { RecordTransition } from './RecordType'

const move = (from: string, to: string, permission?: string): RecordTransition => ({
  from,
  to,
  label: `${from} to ${to}`,
  ...(permission ? { permission } : {}),
})
const opened = (before: RecordTransition[], after: RecordTransition[]) =>
  openedMoves({ transitions: before }, { transitions: after })

const before = [move('a', 'b'), move('b', 'c', 'x.close'), move('a', 'c', 'x.close')]

describe('what a new definition no longer asks for', () => {
  test('is nothing where all stays, or more is asked for', () => {
    expect(opened(before, before)).toEqual([])
    expect(opened(before, [move('a', 'b', 'x.start'), ...before.slice(1)])).toEqual([])
    expect(opened(before, [...before, move('c', 'a')])).toEqual([])
  })

  test('is the right of a transition that loses it, changes it, or goes', () => {
    expect(opened(before, [before[0]!, before[1]!, move('a', 'c')])).toEqual(['x.close'])
    expect(opened(before, [before[0]!, before[1]!, move('a', 'c', 'x.mine')])).toEqual(['x.close'])
    expect(opened(before, before.slice(0, 2))).toEqual(['x.close'])
  })

  test('is the right on all ways into a state to which a new way leads past it', () => {
    expect(opened(before, [...before, move('a', 'd'), move('d', 'c')])).toEqual(['x.close'])
    expect(opened(before, [...before, move('a', 'd'), move('d', 'c', 'x.close')])).toEqual([])
  })
})
