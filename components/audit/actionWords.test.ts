import { expect, test } from 'vitest'
import { actionWords } from './actionWords'

test('a known action reads as what was done', () => {
  expect(actionWords('itsm-requests.decide')).toBe('decided')
})

test('a refused one says so', () => {
  expect(actionWords('itsm-requests.decide.denied')).toBe('tried and was refused: decided')
})

test('an unknown one keeps its own words', () => {
  expect(actionWords('itsm-categories.rights-generated')).toBe('rights generated')
  expect(actionWords('boot')).toBe('boot')
})
