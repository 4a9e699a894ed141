import { expect, test } from 'vitest'
import { createCounts } from './createCounts'

const none = { newQueue: 0, newFulfilment: 0 }

test('what is decided and can still be undone is not counted, and counts again when it is undone', () => {
  const counts = createCounts()
  counts.set({ queue: 3, fulfilment: 1, ...none })
  counts.hold('a', 'queue')
  expect(counts.get()).toMatchObject({ queue: 2, fulfilment: 1 })
  counts.set({ queue: 3, fulfilment: 1, ...none })
  expect(counts.get()).toMatchObject({ queue: 2, fulfilment: 1 })
  counts.release('a')
  expect(counts.get()).toMatchObject({ queue: 3, fulfilment: 1 })
})

test('what the server took stays away until it has counted again', () => {
  const counts = createCounts()
  counts.set({ queue: 3, fulfilment: 0, ...none })
  counts.hold('a', 'queue')
  counts.settle('a')
  expect(counts.get()?.queue).toBe(2)
  counts.set({ queue: 2, fulfilment: 0, ...none })
  expect(counts.get()?.queue).toBe(2)
})

test('no number is below nothing', () => {
  const counts = createCounts()
  counts.set({ queue: 0, fulfilment: 0, ...none })
  counts.hold('a', 'queue')
  expect(counts.get()?.queue).toBe(0)
})

test('there is never more news than there is', () => {
  const counts = createCounts()
  counts.set({ queue: 2, fulfilment: 0, newQueue: 2, newFulfilment: 0 })
  counts.hold('a', 'queue')
  expect(counts.get()?.newQueue).toBe(1)
  counts.looked('queue')
  expect(counts.get()).toMatchObject({ queue: 1, newQueue: 0 })
})
