import { expect, it } from 'vitest'
import { conditionWords } from './conditionWords'
import { ruleFields } from './ruleFields'

const fields = ruleFields([{ name: 'amount', label: 'Amount', type: 'number' }], {
  loaded: true,
  roles: [],
  people: [],
  departments: [{ id: 'd1', name: 'Legal' }],
})

it('a condition reads as a sentence, with the names of what it asks and not its keys', () => {
  expect(
    conditionWords(
      {
        logic: 'and',
        rules: [
          { field: 'amount', operator: 'greaterThan', value: '1000' },
          { field: 'requester.department', operator: 'equals', value: 'd1' },
        ],
      },
      fields,
    ),
  ).toBe('Amount is more than 1000 and Department of the requester is Legal')
})

it('an unknown field is shown by its key, an empty value as open, and no rules hold always', () => {
  const rule = (operator: 'isEmpty' | 'equals') => ({
    logic: 'or' as const,
    rules: [{ field: 'gone', operator, value: '' }],
  })
  expect(conditionWords(rule('isEmpty'), fields)).toBe('gone is empty')
  expect(conditionWords(rule('equals'), fields)).toBe('gone is …')
  expect(conditionWords({ logic: 'or', rules: [] }, fields)).toBe('always')
})
