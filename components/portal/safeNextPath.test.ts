import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeNextPath } from './safeNextPath'

describe('the page after signing in', () => {
  it('is the one that was asked for', () => {
    expect(safeNextPath('/requests/1?tab=a#b')).toBe('/requests/1?tab=a#b')
  })
  it.each([
    '//evil.test',
    '/\\evil.test',
    '/\t/evil.test',
    'https://evil.test',
    'javascript:alert(1)',
    '',
    null,
    '/login?next=/x',
    '/..//evil.test',
  ])('is home for %j', (next) => {
    expect(safeNextPath(next)).toBe('/')
  })
  it('never leaves this site, whatever stands in the address', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      'evil.test',
      'http:',
      '%2f',
      '\n',
      '?',
      '#',
      'a',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = new URL(safeNextPath(pieces.join('')), 'https://steward.example')
        expect(url.origin).toBe('https://steward.example')
      }),
      { numRuns: 2000 },
    )
  })
})
