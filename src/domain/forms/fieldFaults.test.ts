import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldFaults } from './fieldFaults'
import { parseFields } from './parseFields'

const field = (extra: Record<string, unknown> = {}) => ({ name: 'a', label: 'A', type: 'text', ...extra })
const shownBy = (...rules: [field: string, operator: string, value: string][]) => ({
  visibility: {
    enabled: true,
    logic: 'and',
    rules: rules.map(([name, operator, value]) => ({ field: name, operator, value })),
  },
})
const found = (...fields: unknown[]) =>
  fieldFaults(fields, { collections: ['departments'] }).map(({ path, code }) => `${path} ${code}`)
const one = [{ label: 'X', value: 'x' }]

describe('publishing refuses fields that cannot be answered', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a plain field', {}, []],
    ['a name that is not an identifier', { name: '2nd' }, ['fields.0.name invalid']],
    ['a name of over 60 characters', { name: 'a'.repeat(61) }, ['fields.0.name invalid']],
    ['an unknown type', { type: 'colour' }, ['fields.0.type invalid']],
    ['an unknown key', { colour: 'red' }, ['fields.0 invalid']],
    ['a blank label', { label: ' ' }, ['fields.0.label invalid']],
    ['a choice without options', { type: 'select' }, ['fields.0.options no_options']],
    ['a list without options', { type: 'multiselect', options: [] }, ['fields.0.options no_options']],
    [
      'two options of one value',
      { type: 'select', options: [...one, { label: 'Y', value: 'x' }] },
      ['fields.0.options.1.value duplicate_option'],
    ],
    ['a pattern with a syntax error', { pattern: '(' }, ['fields.0.pattern bad_pattern']],
    ['a pattern with look-ahead', { pattern: '(?=a)b' }, ['fields.0.pattern bad_pattern']],
    ['a pattern with a back-reference', { pattern: '(a)\\1' }, ['fields.0.pattern bad_pattern']],
    [
      'a pattern too large to match quickly',
      { pattern: '\\w{900}\\w{900}\\w{900}' },
      ['fields.0.pattern bad_pattern'],
    ],
    ['a minimum above the maximum', { type: 'number', min: 5, max: 4 }, ['fields.0.min min_above_max']],
    ['a negative number as a limit of a number', { type: 'number', min: -5, max: -1 }, []],
    ['a negative length', { min: -1 }, ['fields.0.min bad_limit']],
    ['half a character', { max: 2.5 }, ['fields.0.max bad_limit']],
    ['a length no text may reach', { min: 10_001 }, ['fields.0.min bad_limit']],
    ['a length no answer fits into', { max: 0 }, ['fields.0.max bad_limit']],
    ['more choices than options', { type: 'multiselect', options: one, min: 2 }, ['fields.0.min bad_limit']],
    ['a default of the wrong type', { type: 'number', default: 'x' }, ['fields.0.default bad_default']],
    [
      'a default outside the options',
      { type: 'select', options: one, default: 'y' },
      ['fields.0.default bad_default'],
    ],
    ['a default within the options', { type: 'select', options: one, default: 'x' }, []],
    [
      'a default that the pattern refuses',
      { pattern: '\\d+', default: 'x' },
      ['fields.0.default bad_default'],
    ],
    ['a relationship to employees', { type: 'relationship' }, []],
    ['a relationship to a known collection', { type: 'relationship', collection: 'departments' }, []],
    [
      'a relationship elsewhere',
      { type: 'relationship', collection: 'users' },
      ['fields.0.collection unknown_collection'],
    ],
    [
      'a rule about no field',
      shownBy(['gone', 'equals', 'x']),
      ['fields.0.visibility.rules.0.field visibility_unknown_field'],
    ],
    [
      'a rule about itself',
      shownBy(['a', 'equals', 'x']),
      ['fields.0.visibility.rules.0.field visibility_self'],
    ],
  ])('%s', (_, extra, expected) => {
    expect(found(field(extra))).toEqual(expected)
  })

  it('two fields of one name', () => {
    expect(found(field(), field())).toEqual(['fields.1.name duplicate_name'])
  })

  it('a circle of visibility, on each of its fields and on no other', () => {
    const faults = found(
      field(shownBy(['b', 'equals', 'x'])),
      field({ name: 'b', ...shownBy(['c', 'equals', 'x']) }),
      field({ name: 'c', ...shownBy(['a', 'equals', 'x']) }),
      field({ name: 'd', ...shownBy(['a', 'equals', 'x']) }),
    )
    expect(faults).toEqual([0, 1, 2].map((index) => `fields.${index}.visibility visibility_cycle`))
  })

  it('two fields that show each other', () => {
    const faults = found(
      field(shownBy(['b', 'equals', 'x'])),
      field({ name: 'b', ...shownBy(['a', 'equals', 'x']) }),
    )
    expect(faults).toEqual([0, 1].map((index) => `fields.${index}.visibility visibility_cycle`))
  })

  it('a comparison with what has no order', () => {
    expect(found(field(), field({ name: 'b', ...shownBy(['a', 'greaterThan', '3']) }))).toEqual([
      'fields.1.visibility.rules.0.operator visibility_operator',
    ])
  })

  it('a comparison of a number with a word', () => {
    const number = field({ type: 'number' })
    expect(found(number, field({ name: 'b', ...shownBy(['a', 'lessThan', 'ten']) }))).toEqual([
      'fields.1.visibility.rules.0.value visibility_value',
    ])
    expect(found(number, field({ name: 'b', ...shownBy(['a', 'lessThan', '10']) }))).toEqual([])
  })

  it('nothing, when the broken rules are switched off', () => {
    const { visibility } = shownBy(['gone', 'equals', 'x'])
    expect(found(field({ visibility: { ...visibility, enabled: false } }))).toEqual([])
  })
})

describe('reading fields', () => {
  it('nulls and row ids count as absent, and visibility gets its defaults', () => {
    const raw = [
      field({
        id: '1',
        min: null,
        options: [{ id: '2', label: 'X', value: 'x' }],
        visibility: { enabled: null },
      }),
    ]
    expect(parseFields(raw)).toEqual({
      ok: true,
      fields: [field({ options: one, visibility: { enabled: true, logic: 'and', rules: [] } })],
    })
  })

  it('no fields at all is a form without questions', () => {
    expect(parseFields(null)).toEqual({ ok: true, fields: [] })
  })

  it('a fault says which field and what to do', () => {
    expect(fieldFaults([field({ colour: 'red' })])[0]?.message).toBe(
      'Field 1 "a": remove the unknown colour.',
    )
  })

  it('arbitrary JSON never throws', () => {
    const shape = fc.record(
      { name: fc.jsonValue(), label: fc.jsonValue(), type: fc.jsonValue(), visibility: fc.jsonValue() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(shape)), (raw) => {
        expect(Array.isArray(fieldFaults(raw))).toBe(true)
      }),
    )
  })
})
