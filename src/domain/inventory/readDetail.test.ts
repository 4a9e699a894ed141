import { expect, test } from 'vitest'
import { readDetail } from './readDetail'

const options = [
  { value: 'diesel', label: 'Diesel fuel' },
  { value: 'electric', label: 'Electric' },
]

test('cells become what the kind of the detail asks for', () => {
  expect(readDetail({ type: 'number' }, '1,5')).toBe(1.5)
  expect(readDetail({ type: 'number' }, ' 7 ')).toBe(7)
  expect(readDetail({ type: 'checkbox' }, 'Ja')).toBe(true)
  expect(readDetail({ type: 'checkbox' }, 'no')).toBe(false)
  expect(readDetail({ type: 'date' }, '1.2.2026')).toBe('2026-02-01')
  expect(readDetail({ type: 'select', options }, 'diesel FUEL')).toBe('diesel')
  expect(readDetail({ type: 'multiselect', options }, 'Electric; diesel;')).toEqual(['electric', 'diesel'])
  expect(readDetail({ type: 'text' }, '007')).toBe('007')
})

test('what cannot be read stays as it is, for the rule to name', () => {
  for (const type of ['number', 'checkbox', 'date', 'select'] as const)
    expect(readDetail({ type, options }, '1.234,5 ?')).toBe('1.234,5 ?')
})
