import { describe, expect, it } from 'vitest'
import { matchWords } from './matchWords'

describe('matching what is typed', () => {
  it('needs every word, in any order and any text', () => {
    expect(matchWords('card acc', ['Access card', 'Doors and rooms'])).toBeGreaterThan(0)
    expect(matchWords('card rooms', ['Access card', 'Doors and rooms'])).toBeGreaterThan(0)
    expect(matchWords('card laptop', ['Access card', 'Doors and rooms'])).toBe(0)
  })
  it('ignores case and accents both ways', () => {
    expect(matchWords('cafe', ['Café keys'])).toBeGreaterThan(0)
    expect(matchWords('CAFÉ', ['cafe keys'])).toBeGreaterThan(0)
  })
  it('ranks the beginning of a text over the middle of a word, and the title over the description', () => {
    const start = matchWords('pass', ['Pass for a visitor'])
    const word = matchWords('pass', ['Visitor pass'])
    const inside = matchWords('pass', ['Bypass'])
    expect(start).toBeGreaterThan(word)
    expect(word).toBeGreaterThan(inside)
    expect(matchWords('pass', ['Laptop', 'Pass'])).toBeLessThan(start)
  })
  it('lets everything through while nothing is typed', () => {
    expect(matchWords('  ', ['x'])).toBe(1)
  })
})
