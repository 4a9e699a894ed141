import { expect, test } from 'vitest'
import { wrapText } from './wrapText'

const five = (line: string) => [...line].length <= 5

test('lines are as long as they fit, and what is left over is said', () => {
  expect(wrapText('abc', 2, five)).toEqual(['abc'])
  expect(wrapText('abcdefg', 2, five)).toEqual(['abcde', 'fg'])
  expect(wrapText('abcdefghijkl', 2, five)).toEqual(['abcde', 'fghi…'])
  expect(wrapText('', 2, five)).toEqual([])
  expect(wrapText('ab', 3, () => false)).toEqual(['a', 'b'])
})
