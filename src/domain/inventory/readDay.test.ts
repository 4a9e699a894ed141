import { expect, test } from 'vitest'
import { readDay } from './readDay'

test('days as files write them', () => {
  for (const text of [
    '2026-11-21',
    '21.11.2026',
    '21/11/2026',
    '11/21/2026',
    '46347',
    '2026-11-21T10:00:00Z',
  ])
    expect(readDay(text), text).toBe('2026-11-21')
  expect(readDay('3.4.2026')).toBe('2026-04-03')
  expect(readDay('5/5/2026')).toBe('2026-05-05')
})

test('what is no day, or could be two, is none', () => {
  for (const text of ['03/04/2026', '30.02.2026', '2026-13-01', 'yesterday', '', '12', '99999'])
    expect(readDay(text), text).toBeUndefined()
})
