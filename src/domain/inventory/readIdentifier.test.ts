import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../shared/isRefusal'
import { identifierRulesSchema } from './identifierRulesSchema'
import { readIdentifier } from './readIdentifier'

test('an identifier is formatted before it is judged', () => {
  const rules = { pattern: '[A-Z]{1,3}-[A-Z]{2} [0-9]{1,4}', format: 'uppercase' as const }
  expect(readIdentifier('  b-st   1001 ', rules)).toBe('B-ST 1001')
  expect(readIdentifier('AbC', { format: 'lowercase' })).toBe('abc')
  expect(readIdentifier('AbC', {})).toBe('AbC')
})

test('a composed and a decomposed character are one identifier', () => {
  expect(readIdentifier('Mu\u0308nchen', {})).toBe(readIdentifier('M\u00fcnchen', {}))
})

test('the pattern is matched against the whole identifier', () => {
  const rules = { pattern: '[0-9]{3}|[a-z]{2}' }
  expect(readIdentifier('123', rules)).toBe('123')
  for (const wrong of ['1234', 'x123', '123x', 'abc']) {
    expect(readIdentifier(wrong, rules), wrong).toMatchObject({
      refused: true,
      code: 'invalid',
      field: 'identifier',
    })
  }
})

test('lengths count characters as people do', () => {
  const rules = { minLength: 2, maxLength: 3 }
  expect(readIdentifier('🚗🚗', rules)).toBe('🚗🚗')
  expect(readIdentifier('🚗', rules)).toMatchObject({ field: 'identifier' })
  expect(readIdentifier('abcd', rules)).toMatchObject({ field: 'identifier' })
})

test('nothing, spaces alone and no text are refused', () => {
  for (const nothing of [undefined, null, '', '   ', 7, {}])
    expect(isRefusal(readIdentifier(nothing, {}))).toBe(true)
})

test('a pattern that hangs other engines answers at once', () => {
  expect(isRefusal(readIdentifier(`${'a'.repeat(190)}!`, { pattern: '(a+)+$' }))).toBe(true)
}, 1_000)

test('formatting what is formatted changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('uppercase' as const, 'lowercase' as const, null),
      (raw, format) => {
        const once = readIdentifier(raw, { format })
        if (!isRefusal(once)) expect(readIdentifier(once, { format })).toBe(once)
      },
    ),
  )
})

test('rules that cannot be used are refused where they stand', () => {
  const paths = (rules: unknown) =>
    identifierRulesSchema.safeParse(rules).error?.issues.map(({ path }) => path.join('.'))
  expect(paths({ pattern: '(' })).toEqual(['pattern'])
  expect(paths({ pattern: '(?=a)b' })).toEqual(['pattern'])
  expect(paths({ pattern: '(a)\\1' })).toEqual(['pattern'])
  expect(paths({ minLength: 5, maxLength: 4 })).toEqual(['maxLength'])
  expect(paths({ minLength: 0 })).toEqual(['minLength'])
  expect(paths({ format: 'title' })).toEqual(['format'])
  expect(paths({ pattern: '[A-Z]+', minLength: 4, maxLength: 4, format: 'uppercase' })).toBeUndefined()
  expect(paths({ pattern: null, minLength: null, maxLength: null, format: null })).toBeUndefined()
})
