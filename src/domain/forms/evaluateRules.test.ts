import { describe, expect, it } from 'vitest'
import { evaluateRules } from './evaluateRules'
import type { RuleOperator } from './ruleOperators'

type Case = [type: string | undefined, value: unknown, operator: RuleOperator, wanted: string, holds: boolean]

const holds = (type: string | undefined, answer: unknown, operator: RuleOperator, value: string) =>
  evaluateRules(
    { logic: 'and', rules: [{ field: 'a', operator, value }] },
    answer === undefined ? {} : { a: answer },
    () => type,
  )

describe('each operator means one thing per type', () => {
  it.each<Case>([
    ['text', 'Berlin', 'equals', 'Berlin', true],
    ['text', 'Berlin', 'equals', 'berlin', false],
    ['text', undefined, 'equals', 'Berlin', false],
    ['text', undefined, 'equals', '', true],
    ['text', undefined, 'notEquals', 'Berlin', true],
    ['text', '10', 'equals', '10.0', false],
    ['number', 10, 'equals', '10.0', true],
    ['number', 10, 'equals', 'ten', false],
    ['number', 10, 'notEquals', 'ten', true],
    ['number', 9, 'lessThan', '10', true],
    ['number', 9, 'greaterThan', '10', false],
    ['number', 10, 'greaterThan', '10', false],
    ['number', 10, 'lessThan', '10', false],
    ['number', -2, 'lessThan', '-1.5', true],
    ['number', 0, 'equals', '', false],
    ['number', undefined, 'lessThan', '10', false],
    ['number', 5, 'greaterThan', '', false],
    ['number', 16, 'equals', '0x10', false],
    ['date', '2026-03-01', 'equals', '2026-03-01', true],
    ['date', '2026-03-01T09:30:00Z', 'equals', '2026-03-01', true],
    ['date', '2026-03-01T23:30:00-02:00', 'equals', '2026-03-02', true],
    ['date', '2026-03-01', 'lessThan', '2026-11-01', true],
    ['date', '2026-03-01T09:30:00Z', 'greaterThan', '2026-03-01', false],
    ['date', '2026-03-01T09:30:00Z', 'greaterThan', '2026-03-01T11:00:00+02:00', true],
    ['date', '2026-02-30', 'greaterThan', '2026-01-01', false],
    ['checkbox', true, 'equals', 'true', true],
    ['checkbox', false, 'equals', 'false', true],
    ['checkbox', 'true', 'equals', 'true', false],
    ['checkbox', undefined, 'equals', 'false', false],
    ['multiselect', ['b', 'a'], 'equals', 'a, b', true],
    ['multiselect', ['a'], 'equals', 'a,b', false],
    ['multiselect', ['a', 'b', 'c'], 'equals', 'a,b', false],
    ['multiselect', ['a, b'], 'equals', 'a, b', true],
    ['multiselect', [], 'equals', '', true],
    ['multiselect', ['Red'], 'contains', 'red', true],
    ['multiselect', ['dark red'], 'contains', 'red', false],
    ['text', 'A Quick brown fox', 'contains', 'qUICK', true],
    ['text', 'fox', 'contains', 'cat', false],
    ['text', undefined, 'contains', '', false],
    ['text', 'b', 'greaterThan', 'a', false],
    ['select', 'b', 'lessThan', 'c', false],
    ['text', undefined, 'isEmpty', '', true],
    ['text', null, 'isEmpty', '', true],
    ['text', '', 'isEmpty', '', true],
    ['multiselect', [], 'isEmpty', '', true],
    ['checkbox', false, 'isEmpty', '', false],
    ['number', 0, 'isEmpty', '', false],
    ['text', ' ', 'isEmpty', '', false],
    [undefined, 7, 'greaterThan', '6', true],
    [undefined, 'high', 'equals', 'high', true],
  ])('%s %j %s "%s" is %s', (type, value, operator, wanted, expected) => {
    expect(holds(type, value, operator, wanted)).toBe(expected)
  })
})

describe('rules are joined by their logic', () => {
  const rules = [
    { field: 'a', operator: 'equals', value: '1' },
    { field: 'b', operator: 'equals', value: '2' },
  ] as const
  const judge = (logic: 'and' | 'or', values: Record<string, unknown>) =>
    evaluateRules({ logic, rules: [...rules] }, values, () => 'text')

  it('and needs all of them', () => {
    expect(judge('and', { a: '1', b: '2' })).toBe(true)
    expect(judge('and', { a: '1' })).toBe(false)
  })

  it('or needs one of them', () => {
    expect(judge('or', { b: '2' })).toBe(true)
    expect(judge('or', {})).toBe(false)
  })

  it.each(['and', 'or'] as const)('%s without rules holds', (logic) => {
    expect(evaluateRules({ logic, rules: [] }, {}, () => undefined)).toBe(true)
  })
})

it('a field named like something every object inherits is empty until it is answered', () => {
  const rules = [{ field: 'constructor', operator: 'isEmpty' as const, value: '' }]
  expect(evaluateRules({ logic: 'and', rules }, {}, () => 'text')).toBe(true)
})
