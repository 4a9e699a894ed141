import { describe, expect, it } from 'vitest'
import { initialsOf } from './initialsOf'

describe('initials', () => {
  it('are the first letters of the first and the last word', () => {
    expect(initialsOf('Erin van der Berg')).toBe('EB')
  })
  it('of one word are one letter', () => {
    expect(initialsOf(' cher ')).toBe('C')
  })
  it('do not cut a letter outside the basic plane in half', () => {
    expect(initialsOf('𝒜da 𝓛ovelace')).toBe('𝒜𝓛')
  })
  it('of nobody are a question mark', () => {
    expect(initialsOf('  ')).toBe('?')
  })
})
