import { expect, test } from 'vitest'
import { countsText } from './countsText'

const words = new Intl.NumberFormat('en')
const none = { created: null, updated: 0, ended: 0, unchanged: 0, failed: 0 }

test('counts are said in words, zeros left out', () => {
  expect(countsText({ ...none, created: 2000, unchanged: 1 }, words)).toBe('2,000 created, 1 as they are')
  expect(countsText({ ...none, created: 2, ended: 1 }, words, true)).toBe('2 to create, 1 to end')
  expect(countsText({ ...none, failed: 1 }, words)).toBe('1 row with errors')
})

test('an import that changes nothing says so', () => {
  expect(countsText(none, words)).toBe('nothing to do')
})
