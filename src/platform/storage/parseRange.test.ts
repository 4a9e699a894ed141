import { expect, test } from 'vitest'
import { parseRange } from './parseRange'

test.each<[string | null, number, ReturnType<typeof parseRange>]>([
  [null, 10, null],
  ['bytes=0-3', 10, { start: 0, end: 3 }],
  ['bytes=4-', 10, { start: 4, end: 9 }],
  ['bytes=-3', 10, { start: 7, end: 9 }],
  ['bytes=-30', 10, { start: 0, end: 9 }],
  ['bytes=5-99', 10, { start: 5, end: 9 }],
  ['bytes=10-', 10, 'outside'],
  ['bytes=-0', 10, 'outside'],
  ['bytes=0-', 0, 'outside'],
  ['bytes=5-2', 10, null],
  ['bytes=0-1,4-5', 10, null],
  ['bytes=-', 10, null],
  ['lines=1-2', 10, null],
])('%s of %i bytes', (header, size, range) => {
  expect(parseRange(header, size)).toEqual(range)
})
