import { describe, expect, it } from 'vitest'
import { readTypedNumber } from './readTypedNumber'

describe('a typed number', () => {
  it.each([
    ['12', 12],
    [' -3.5 ', -3.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['7.', 7],
    ['', ''],
    ['  ', ''],
  ])('%j is %j', (typed, answer) => {
    expect(readTypedNumber(typed)).toBe(answer)
  })
  it.each(['1.000,5', '12 apples', '-', '1e5', '0x10', 'Infinity', '9'.repeat(400)])(
    '%j stays text for the check to refuse',
    (typed) => {
      expect(readTypedNumber(typed)).toBe(typed)
    },
  )
})
