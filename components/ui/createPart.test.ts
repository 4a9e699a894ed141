import { expect, test } from 'vitest'
import { createPart } from './createPart'

test('a part is fetched once, however many want it', async () => {
  let times = 0
  const part = createPart(() => Promise.resolve({ nr: (times += 1) }))
  expect(part.get()).toBeNull()
  const [one, two] = await Promise.all([part.fetch(), part.fetch()])
  expect(one).toEqual({ nr: 1 })
  expect(two).toBe(one)
  expect(part.get()).toBe(one)
  expect(await part.fetch()).toBe(one)
})

test('a part that could not be had is tried again', async () => {
  let reached = false
  const part = createPart(() => (reached ? Promise.resolve({}) : Promise.reject(new Error('offline'))))
  expect(await part.fetch()).toBeNull()
  expect(part.get()).toBeNull()
  reached = true
  expect(await part.fetch()).toEqual({})
})
