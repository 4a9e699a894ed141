import { expect, it } from 'vitest'
import { matchChoices } from './matchChoices'

const choices = [
  { value: 'itsm-access-approver', label: 'ITSM Access - Approver', hint: 'itsm-access-approver' },
  { value: 'itsm-legal-approver', label: 'ITSM Legal - Approver', hint: 'itsm-legal-approver' },
]

it('a choice is found by any words of its name or slug, in any order and case', () => {
  expect(matchChoices(choices, 'approver LEGAL', []).map((choice) => choice.value)).toEqual([
    'itsm-legal-approver',
  ])
  expect(matchChoices(choices, 'itsm-acc', [])).toHaveLength(1)
  expect(matchChoices(choices, 'nobody', [])).toEqual([])
})

it('what is taken is not offered again, and never more than thirty', () => {
  expect(matchChoices(choices, '', ['itsm-legal-approver'])).toHaveLength(1)
  const many = Array.from({ length: 99 }, (_, index) => ({ value: `${index}`, label: 'x' }))
  expect(matchChoices(many, '', [])).toHaveLength(30)
})
