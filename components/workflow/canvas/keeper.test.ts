import { expect, it } from 'vitest'
import { keeper } from './keeper'

it('keeps the object of what says the same, and only that', () => {
  const keep = keeper<{ id: string; label: string }>()
  const list = keep([
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ])
  const [a, b] = list
  expect(keep([a!, b!].map((part) => ({ ...part })))).toBe(list)
  const next = keep([
    { id: 'b', label: 'other' },
    { id: 'a', label: 'A' },
  ])
  expect(next[1]).toBe(a)
  expect(next[0]).not.toBe(b)
  expect(next[0]).toEqual({ id: 'b', label: 'other' })
})
