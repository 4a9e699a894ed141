import { expect, it } from 'vitest'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { reconcile } from './reconcile'

it('our own commit coming back is not a change from outside', () => {
  expect(reconcile({ seen: 'A', pending: ['B'] }, 'B')).toEqual({
    sync: { seen: 'B', pending: [] },
    external: false,
  })
})

it('an older commit coming back late does not throw away the newer', () => {
  const late = reconcile({ seen: 'A', pending: ['B', 'C'] }, 'B')
  expect(late).toEqual({ sync: { seen: 'B', pending: ['C'] }, external: false })
  expect(reconcile(late.sync, 'C').external).toBe(false)
})

it('a value we never committed is from outside, and what was pending is void', () => {
  expect(reconcile({ seen: 'A', pending: ['B'] }, 'X')).toEqual({
    sync: { seen: 'X', pending: [] },
    external: true,
  })
})

it('the order of keys, which the database changes, is not a change', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined })).toBe(canonicalJson({ b: [{ c: 2, d: 1 }] }))
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})
