import { expect, test } from 'vitest'
import { createThrottle } from './createThrottle'

test('the first runs at once, the rest of a burst once', () => {
  let runs = 0
  let pending: (() => void) | undefined
  const { ask, stop } = createThrottle(() => (runs += 1), 1000, {
    set: (run) => (pending = run),
    clear: () => (pending = undefined),
  })
  ask()
  expect(runs).toBe(1)
  ask()
  ask()
  expect(runs).toBe(1)
  pending?.()
  expect(runs).toBe(2)
  pending?.()
  expect(runs).toBe(2)
  ask()
  expect(runs).toBe(3)
  ask()
  stop()
  expect(pending).toBeUndefined()
  ask()
  expect(runs).toBe(4)
})
