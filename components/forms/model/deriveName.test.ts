import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deriveName } from './deriveName'
import { freeWord } from './freeWord'

it.each([
  ['Reason', 'reason'],
  ['Start date (planned)', 'startDatePlanned'],
  ['VPN access', 'vpnAccess'],
  ['Größe', 'grosse'],
  ['Manager’s e-mail', 'managersEMail'],
  ['2nd choice', 'ndChoice'],
  ['理由', ''],
])('%s is called %s', (label, name) => {
  expect(deriveName(label)).toBe(name)
})

it('whatever the label, the name is legal or there is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (label) => {
      expect(deriveName(label)).toMatch(/^([a-zA-Z][a-zA-Z0-9]{0,59})?$/)
    }),
  )
})

it('a free word differs from all that are taken and keeps to its length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'a2', 'a3', 'abcd', 'abc2')),
      fc.constantFrom('a', 'abcd'),
      (taken, word) => {
        const free = freeWord(word, taken, 4)
        expect(taken).not.toContain(free)
        expect(free.length).toBeLessThanOrEqual(4)
      },
    ),
  )
})
