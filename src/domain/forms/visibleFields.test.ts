import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAnswers } from './checkAnswers'
import { fieldTypes } from './fieldTypes'
import type { FormField } from './formFieldSchema'
import { ruleOperators } from './ruleOperators'
import { visibleFields } from './visibleFields'

const field = (name: string, shownWhen?: [string, string], extra: Partial<FormField> = {}): FormField => ({
  name,
  label: name.toUpperCase(),
  type: 'text',
  ...(shownWhen && {
    visibility: {
      enabled: true,
      logic: 'and',
      rules: [{ field: shownWhen[0], operator: 'equals', value: shownWhen[1] }],
    },
  }),
  ...extra,
})

const shown = (fields: FormField[], answers: Record<string, unknown>) => [...visibleFields(fields, answers)]

describe('visibility', () => {
  it('a field without rules, or with rules switched off, is shown', () => {
    const rules = [{ field: 'a', operator: 'equals' as const, value: 'x' }]
    const off = field('b', undefined, { visibility: { enabled: false, logic: 'and', rules } })
    expect(shown([field('a'), off], {})).toEqual(['a', 'b'])
  })

  it('hiding cascades: what a hidden field was answered shows nothing', () => {
    const fields = [field('a'), field('b', ['a', 'yes']), field('c', ['b', 'yes'])]
    expect(shown(fields, { a: 'yes', b: 'yes' })).toEqual(['a', 'b', 'c'])
    expect(shown(fields, { a: 'no', b: 'yes' })).toEqual(['a'])
  })

  it('hiding cascades also when the fields are listed in the reverse order', () => {
    const fields = [field('c', ['b', 'yes']), field('b', ['a', 'yes']), field('a')]
    expect(shown(fields, { a: 'no', b: 'yes' })).toEqual(['a'])
  })

  it('a circle ends, and nothing in it shows the other', () => {
    expect(shown([field('a', ['b', 'x']), field('b', ['a', 'x'])], { a: 'x', b: 'x' })).toEqual([])
  })

  it('a rule about a field that is gone sees it as empty', () => {
    expect(shown([field('a', ['gone', 'x'])], { gone: 'x' })).toEqual([])
  })
})

const options: FormField['options'] = [
  { label: 'X', value: 'x' },
  { label: 'Y', value: 'y' },
]
const names = ['a', 'b', 'c', 'd', 'constructor']
const someText = fc.constantFrom('', 'x', 'y', '1', '2', 'true', '2026-01-01', 'x,y')
const someAnswer = fc.oneof(
  someText,
  fc.integer({ min: 0, max: 2 }),
  fc.boolean(),
  fc.array(someText),
  fc.constant(null),
)
const someAnswers = fc.dictionary(fc.constantFrom(...names), someAnswer)
const someRule = fc.record({
  field: fc.constantFrom(...names, 'gone'),
  operator: fc.constantFrom(...ruleOperators),
  value: someText,
})
const someField = fc.record({
  name: fc.constantFrom(...names),
  label: fc.constant('L'),
  type: fc.constantFrom(...fieldTypes),
  required: fc.boolean(),
  options: fc.constant(options),
  visibility: fc.record({
    enabled: fc.boolean(),
    logic: fc.constantFrom('and' as const, 'or' as const),
    rules: fc.array(someRule, { maxLength: 3 }),
  }),
})
const someFields = fc.uniqueArray(someField, { selector: (made) => made.name, maxLength: 5 })

describe('visibility of any form, circles included', () => {
  it('stays the same when the hidden answers are taken away', () => {
    fc.assert(
      fc.property(someFields, someAnswers, (fields, answers) => {
        const first = visibleFields(fields, answers)
        const kept = Object.fromEntries(Object.entries(answers).filter(([name]) => first.has(name)))
        expect(visibleFields(fields, kept)).toEqual(first)
      }),
    )
  })

  it('never lets a hidden value survive the check, and what survived is accepted again unchanged', () => {
    fc.assert(
      fc.property(someFields, someAnswers, (fields, answers) => {
        const checked = checkAnswers(fields, answers, { allowMissing: true })
        if (!checked.ok) return
        const visible = visibleFields(fields, answers)
        for (const name of Object.keys(checked.data)) expect(visible.has(name)).toBe(true)
        expect(checkAnswers(fields, checked.data, { allowMissing: true })).toEqual(checked)
      }),
      { numRuns: 500 },
    )
  })
})
