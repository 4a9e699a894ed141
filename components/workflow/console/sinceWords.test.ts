import { expect, it } from 'vitest'
import { sinceWords } from './sinceWords'

const now = Date.parse('2026-05-04T12:00:00Z')

it.each([
  ['2026-05-02T08:00:00Z', '2 days 4 hours'],
  ['2026-05-04T11:00:00Z', '1 hour'],
  ['2026-05-04T11:58:10Z', '1 minute'],
  ['2026-05-04T11:59:50Z', 'just now'],
  ['2026-05-05T12:00:00Z', 'just now'],
])('what waits since %s reads "%s" at noon', (since, words) => {
  expect(sinceWords(since, now)).toBe(words)
})
