import { expect, test } from 'vitest'
import { startOfDay } from './startOfDay'

const iso = (day: string, zone: string) => new Date(startOfDay(day, zone)).toISOString()

test('a day begins at midnight of the zone, also on days on which the clock changes', () => {
  expect(iso('2026-01-15', 'Europe/Berlin')).toBe('2026-01-14T23:00:00.000Z')
  expect(iso('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z')
  expect(iso('2026-03-30', 'Europe/Berlin')).toBe('2026-03-29T22:00:00.000Z')
  expect(iso('2026-10-26', 'Europe/Berlin')).toBe('2026-10-25T23:00:00.000Z')
  expect(iso('2026-06-01', 'Asia/Kolkata')).toBe('2026-05-31T18:30:00.000Z')
  expect(iso('2026-06-01', 'Pacific/Auckland')).toBe('2026-05-31T12:00:00.000Z')
  expect(iso('2026-06-01', 'America/Los_Angeles')).toBe('2026-06-01T07:00:00.000Z')
})

test('where midnight is left out the day begins with its first minute', () => {
  // Chile, 6 September 2026: from 24:00 the clock goes to 01:00.
  expect(iso('2026-09-06', 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z')
})

test('what is no day has no beginning', () => {
  expect(startOfDay('', 'UTC')).toBeNaN()
  expect(startOfDay('2026-13-01', 'UTC')).toBeNaN()
})
