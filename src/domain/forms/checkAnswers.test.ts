import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAnswers } from './checkAnswers'
import { emptyAnswers } from './emptyAnswers'
import { fieldTypes, type FieldType } from './fieldTypes'
import type { FormField } from './formFieldSchema'

const options = [
  { label: 'Red', value: 'red' },
  { label: 'Blue', value: 'blue' },
]
const field = (type: FieldType, extra: Partial<FormField> = {}): FormField => ({
  name: 'a',
  label: 'Question',
  type,
  ...(type.endsWith('select') && { options }),
  ...extra,
})
const codeOf = (made: FormField, value: unknown) => {
  const checked = checkAnswers([made], value === undefined ? {} : { a: value })
  return checked.ok ? 'ok' : checked.faults.map(({ code, path }) => `${path} ${code}`).join()
}
const id = '7b1f9a52-0c4e-4c3f-9d55-1f3a5e8b2c10'

describe('an answer is judged by the type of its field', () => {
  it.each<[FieldType, Partial<FormField>, unknown, string]>([
    ['text', {}, 5, 'type'],
    ['text', { min: 3 }, 'ab', 'too_short'],
    ['text', { max: 2 }, 'abc', 'too_long'],
    ['text', { max: 2 }, '😀😀', 'ok'],
    ['text', {}, 'x'.repeat(10_000), 'ok'],
    ['text', {}, 'x'.repeat(10_001), 'too_long'],
    ['textarea', {}, 'x'.repeat(50_000), 'ok'],
    ['textarea', {}, 'x'.repeat(50_001), 'too_long'],
    ['text', { max: 20_000 }, 'x'.repeat(10_001), 'too_long'],
    ['text', {}, 'a\0b', 'characters'],
    ['text', {}, 'a\ud800b', 'characters'],
    ['text', { pattern: '[A-Z]{2}\\d{3}' }, 'AB123', 'ok'],
    ['text', { pattern: '[A-Z]{2}\\d{3}' }, 'xAB123', 'pattern'],
    ['text', { pattern: 'a|ab' }, 'ab', 'ok'],
    ['text', { pattern: '^a$' }, 'a\n', 'pattern'],
    ['text', { pattern: '(?=broken' }, 'a', 'pattern'],
    ['text', { pattern: 'x+', required: false }, '', 'ok'],
    ['number', {}, 0, 'ok'],
    ['number', {}, '5', 'type'],
    ['number', {}, NaN, 'type'],
    ['number', {}, Infinity, 'type'],
    ['number', { min: 1 }, 0.5, 'too_small'],
    ['number', { max: 1 }, 1.5, 'too_large'],
    ['select', {}, 'red', 'ok'],
    ['select', {}, 'Red', 'option'],
    ['select', {}, ['red'], 'type'],
    ['select', { options: [] }, 'red', 'option'],
    ['multiselect', {}, ['blue', 'red'], 'ok'],
    ['multiselect', {}, 'red', 'type'],
    ['multiselect', {}, ['red', 5], 'type'],
    ['multiselect', {}, ['red', 'green'], 'option'],
    ['multiselect', {}, ['red', 'red'], 'duplicate'],
    ['multiselect', { min: 2 }, ['red'], 'too_few'],
    ['multiselect', { max: 1 }, ['red', 'blue'], 'too_many'],
    ['multiselect', { min: 1 }, [], 'ok'],
    ['checkbox', {}, false, 'ok'],
    ['checkbox', {}, 'true', 'type'],
    ['date', {}, '2028-02-29', 'ok'],
    ['date', {}, '2026-02-29', 'date'],
    ['date', {}, '2026-04-31', 'date'],
    ['date', {}, '2026-1-1', 'date'],
    ['date', {}, '2026-01-01T10:00:00.000Z', 'ok'],
    ['date', {}, '2026-01-01T10:00:00+05:30', 'ok'],
    ['date', {}, '2026-01-01T24:00:00Z', 'date'],
    ['date', {}, '2026-01-01T10:00:00', 'date'],
    ['date', {}, '2026-01-01T10:00:00+15:00', 'date'],
    ['date', {}, 'tomorrow', 'date'],
    ['date', {}, 1767225600000, 'type'],
    ['file', {}, id, 'ok'],
    ['file', {}, 'report.pdf', 'type'],
    ['relationship', {}, id, 'ok'],
    ['relationship', {}, { id }, 'type'],
    ['relationship', {}, [id], 'type'],
  ])('%s %j with %j: %s', (type, extra, value, expected) => {
    const code = codeOf(field(type, extra), value)
    expect(code).toBe(expected === 'ok' ? 'ok' : `data.a ${expected}`)
  })
})

describe('required', () => {
  it.each<[FieldType, unknown]>([
    ['text', undefined],
    ['text', null],
    ['text', ''],
    ['text', '  \n '],
    ['textarea', '\t'],
    ['number', undefined],
    ['multiselect', []],
    ['checkbox', undefined],
    ['checkbox', false],
  ])('a required %s is not answered by %j', (type, value) => {
    expect(codeOf(field(type, { required: true }), value)).toBe('data.a required')
  })

  it('the number zero answers a required question', () => {
    expect(codeOf(field('number', { required: true }), 0)).toBe('ok')
  })

  it('a draft may miss required answers but not hold wrong ones', () => {
    const required = field('number', { required: true })
    expect(checkAnswers([required], {}, { allowMissing: true })).toEqual({ ok: true, data: {} })
    expect(checkAnswers([required], { a: 'x' }, { allowMissing: true }).ok).toBe(false)
  })
})

describe('what is kept', () => {
  const guard = field('checkbox')
  const guarded = field('number', {
    name: 'b',
    required: true,
    visibility: { enabled: true, logic: 'and', rules: [{ field: 'a', operator: 'equals', value: 'true' }] },
  })

  it('a hidden field is not required, and dropped even when its value is wrong', () => {
    expect(checkAnswers([guard, guarded], { a: false, b: 'nonsense' })).toEqual({
      ok: true,
      data: { a: false },
    })
  })

  it('the same field is judged once it is shown', () => {
    expect(checkAnswers([guard, guarded], { a: true, b: 'nonsense' }).ok).toBe(false)
    expect(checkAnswers([guard, guarded], { a: true, b: 4 })).toEqual({ ok: true, data: { a: true, b: 4 } })
  })

  it('a text is kept as it was written', () => {
    expect(checkAnswers([field('text', { required: true })], { a: ' hello ' })).toEqual({
      ok: true,
      data: { a: ' hello ' },
    })
  })

  it('empty optional answers are left out', () => {
    const fields = [field('text'), field('number', { name: 'b' }), field('multiselect', { name: 'c' })]
    expect(checkAnswers(fields, { a: '', b: null, c: [] })).toEqual({ ok: true, data: {} })
  })

  it('unknown keys are faults, inherited names and __proto__ included', () => {
    const sent: unknown = JSON.parse('{"a":"x","extra":1,"__proto__":{"x":1},"toString":"y"}')
    const checked = checkAnswers([field('text')], sent)
    expect(checked.ok ? [] : checked.faults.map(({ code, path }) => `${path} ${code}`).sort()).toEqual([
      'data.__proto__ unknown_field',
      'data.extra unknown_field',
      'data.toString unknown_field',
    ])
  })

  it.each([null, 'x', 5, ['a'], undefined])('answers that are %j are refused as a whole', (sent) => {
    const checked = checkAnswers([field('text')], sent)
    expect(checked.ok ? [] : checked.faults.map(({ path }) => path)).toEqual(['data'])
  })

  it('a field may be called constructor', () => {
    const named = field('text', { name: 'constructor', required: true })
    expect(checkAnswers([named], {}).ok).toBe(false)
    expect(checkAnswers([named], { constructor: 'x' })).toEqual({ ok: true, data: { constructor: 'x' } })
  })
})

it('a message names the label, the rule and the remedy', () => {
  const checked = checkAnswers([field('text', { label: 'Reason', min: 10 })], { a: 'short' })
  expect(checked.ok ? '' : checked.faults[0]?.message).toBe(
    'Reason: this is too short. Write at least 10 characters.',
  )
})

it('a pattern that would hang a backtracking matcher is judged in linear time', () => {
  const slow = field('text', { pattern: '(x+x+)+y' })
  expect(codeOf(slow, 'x'.repeat(9_000))).toBe('data.a pattern')
})

it('checking arbitrary JSON never throws, and every fault has a place and a sentence', () => {
  const fields = fieldTypes.map((type) => field(type, { name: type, label: type, min: 1, required: true }))
  const key = fc.oneof(fc.constantFrom<string>(...fieldTypes), fc.string())
  fc.assert(
    fc.property(fc.oneof(fc.dictionary(key, fc.jsonValue()), fc.jsonValue()), (sent) => {
      const checked = checkAnswers(fields, sent)
      for (const fault of checked.ok ? [] : checked.faults) {
        expect(fault.path.startsWith('data')).toBe(true)
        expect(fault.message).toMatch(/\.$/)
      }
    }),
  )
})

it('a blank form starts with its defaults, else with the empty value of each type', () => {
  const fields = [
    field('text', { name: 'a' }),
    field('checkbox', { name: 'b' }),
    field('multiselect', { name: 'c' }),
    field('multiselect', { name: 'd', default: ['red'] }),
    field('number', { name: 'e', default: 0 }),
  ]
  expect(emptyAnswers(fields)).toEqual({ a: '', b: false, c: [], d: ['red'], e: 0 })
})

it('the start of a form without required fields and defaults is acceptable as it is', () => {
  const fields = fieldTypes.map((type) => field(type, { name: type }))
  expect(checkAnswers(fields, emptyAnswers(fields))).toEqual({ ok: true, data: { checkbox: false } })
})
