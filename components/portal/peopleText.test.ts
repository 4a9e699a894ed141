import { describe, expect, it } from 'vitest'
import { peopleText } from './peopleText'

describe('names in a sentence', () => {
  it('are joined with commas and one word', () => {
    expect(peopleText([], 'or')).toBe('')
    expect(peopleText(['Mona'], 'or')).toBe('Mona')
    expect(peopleText(['Mona', 'Ida'], 'or')).toBe('Mona or Ida')
    expect(peopleText(['Mona', 'Ida', 'John'], 'and')).toBe('Mona, Ida and John')
  })
  it('never leave one person as "1 others"', () => {
    for (let count = 1; count < 12; count += 1) {
      const text = peopleText(
        Array.from({ length: count }, (_, index) => `P${index}`),
        'or',
      )
      expect(text).not.toContain('1 others or')
      expect(text).not.toMatch(/\b1 others/)
    }
    expect(peopleText(['A', 'B', 'C', 'D'], 'or')).toBe('A, B or 2 others')
  })
})
