import { expect, it } from 'vitest'
import { recall } from './recall'

it('answers the object of before while nothing has changed, and a new one when something has', () => {
  const remember = recall<{ id: string }, { x: number }>((before, now) => before.x === now.x)
  const [a, b] = [{ id: 'a' }, { id: 'a' }]
  const first = remember(a, { x: 1 })
  expect(remember(a, { x: 1 })).toBe(first)
  expect(remember(b, { x: 1 })).not.toBe(first)
  expect(remember(a, { x: 2 })).toEqual({ x: 2 })
  expect(remember(a, { x: 1 })).not.toBe(first)
})
