import { expect, test } from 'vitest'
import { dayValue, periodWords, scopeWords } from './delegationWords'

const zone = 'Europe/Berlin'

test('whole days are said as days, both included', () => {
  expect(periodWords({ startsAt: '2026-03-11T23:00:00Z', endsAt: '2026-03-20T23:00:00Z' }, zone)).toBe(
    '12 Mar to 20 Mar 2026',
  )
  expect(periodWords({ startsAt: '2026-12-30T23:00:00Z', endsAt: '2027-01-02T23:00:00Z' }, zone)).toBe(
    '31 Dec 2026 to 2 Jan 2027',
  )
  expect(periodWords({ startsAt: '2026-03-11T23:00:00Z', endsAt: '2026-03-12T23:00:00Z' }, zone)).toBe(
    '12 Mar 2026',
  )
})

test('other times are said with their clock', () => {
  expect(periodWords({ startsAt: '2026-03-12T08:00:00Z', endsAt: '2026-03-12T13:30:00Z' }, zone)).toBe(
    '12 Mar, 09:00 to 12 Mar 2026, 14:30',
  )
})

test('a date field shows the first and the last day', () => {
  expect(dayValue('2026-03-11T23:00:00Z', zone)).toBe('2026-03-12')
  expect(dayValue('2026-03-20T23:00:00Z', zone, true)).toBe('2026-03-20')
  expect(dayValue('2026-03-20T13:00:00Z', zone, true)).toBe('2026-03-20')
})

test('no scope is everything', () => {
  expect(scopeWords([])).toBe('Everything')
  expect(scopeWords([{ slug: 'a', label: 'Access' }])).toBe('Access')
})
