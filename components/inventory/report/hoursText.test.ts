import { expect, test } from 'vitest'
import { hoursText } from './hoursText'

test.each([
  [0, '0 min'],
  [0.75, '45 min'],
  [1, '1 h'],
  [23.4, '23 h'],
  [23.8, '1 d'],
  [76, '3 d 4 h'],
])('%d hours read as %s', (hours, text) => {
  expect(hoursText(hours)).toBe(text)
})
