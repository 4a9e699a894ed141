import { expect, test } from 'vitest'
import { createToasts } from './createToasts'

const titles = (toasts: ReturnType<typeof createToasts>) => toasts.get().map(({ title }) => title)

test('what is said with the id of something said before takes its place', () => {
  const toasts = createToasts()
  toasts.success('Approved REQ-1.', { id: 'a' })
  toasts.success('Approved REQ-2.', { id: 'b' })
  toasts.error('REQ-1 was not changed.', { id: 'a' })
  expect(titles(toasts)).toEqual(['Approved REQ-2.', 'REQ-1 was not changed.'])
  expect(toasts.get().at(-1)).toMatchObject({ tone: 'error' })
})

test('three are shown at most, the newest', () => {
  const toasts = createToasts()
  for (const title of ['1', '2', '3', '4']) toasts.success(title)
  expect(titles(toasts)).toEqual(['2', '3', '4'])
})

test('whoever listens hears of each change until they stop', () => {
  const toasts = createToasts()
  let heard = 0
  const stop = toasts.subscribe(() => (heard += 1))
  toasts.success('Stored.', { id: 'a' })
  toasts.dismiss('a')
  expect(heard).toBe(2)
  expect(toasts.get()).toEqual([])
  stop()
  toasts.success('Stored.')
  expect(heard).toBe(2)
})
