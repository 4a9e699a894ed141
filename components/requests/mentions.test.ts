import { expect, test } from 'vitest'
import { mentionAt } from './mentionAt'
import { mentionParts } from '@/components/portal/mentionParts'

const typed = (text: string) => mentionAt(text, text.length)?.words

test('an @ at the beginning of a word names somebody, by first and last name', () => {
  expect(typed('@')).toBe('')
  expect(typed('Please @jo')).toBe('jo')
  expect(typed('(@Jo Mi')).toBe('Jo Mi')
  expect(typed("@Zoë O'Brien")).toBe("Zoë O'Brien")
  expect(mentionAt('a @jo b', 5)).toEqual({ from: 2, words: 'jo' })
})

test('an address, a second blank and a new line name nobody', () => {
  expect(typed('mail erin@steward.example')).toBeUndefined()
  expect(typed('@Jo Miller is')).toBeUndefined()
  expect(typed('@jo\n')).toBeUndefined()
  expect(typed('nobody')).toBeUndefined()
})

test('the names of those who were mentioned are marked, the longest first, and nothing is lost', () => {
  const text = '@Ann Lee and @Ann: hello @Bob'
  const parts = mentionParts(text, [{ name: 'Ann' }, { name: 'Ann Lee' }])
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.filter(({ mention }) => mention).map((part) => part.text)).toEqual(['@Ann Lee', '@Ann'])
})
