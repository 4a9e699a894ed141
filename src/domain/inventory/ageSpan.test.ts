import { expect, test } from 'vitest'
import { AGE_BUCKETS } from './ageBuckets'
import { ageSpan } from './ageSpan'

const NOW = Date.UTC(2026, 10, 21, 12)

test('the buckets touch and leave nothing out', () => {
  const spans = AGE_BUCKETS.map((bucket) => ageSpan(bucket, NOW))
  expect(spans[0]!.until).toBeNull()
  expect(spans.at(-1)!.after).toBeNull()
  spans.slice(1).forEach((span, index) => expect(span.until).toBe(spans[index]!.after))
})

test('a year is a year of the calendar', () => {
  expect(ageSpan('1_to_2', NOW)).toEqual({
    after: '2024-11-21T12:00:00.000Z',
    until: '2025-11-21T12:00:00.000Z',
  })
  expect(ageSpan('under_1', Date.UTC(2024, 1, 29))).toEqual({
    after: '2023-03-01T00:00:00.000Z',
    until: null,
  })
})
