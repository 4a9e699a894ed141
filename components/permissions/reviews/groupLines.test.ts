import { describe, expect, it } from 'vitest'
import { groupLines } from './groupLines'
import type { ReviewLine } from './ReviewLine'

const line = (id: string, review: string, employee: string): ReviewLine => ({
  id,
  review: { id: review, name: review, dueAt: '2026-11-30T00:00:00.000Z', onUndecided: 'revoke' },
  employee: { id: employee, name: employee, jobTitle: null },
  kind: 'role-assignments',
  label: id,
  rights: [],
  validUntil: null,
  decision: null,
  reason: null,
})

describe('lines of a reviewer', () => {
  it('stand by campaign and person; the same person in two campaigns stands in both', () => {
    const groups = groupLines([
      line('1', 'a', 'erin'),
      line('2', 'a', 'erin'),
      line('3', 'a', 'mona'),
      line('4', 'b', 'erin'),
    ])
    expect(
      groups.map(({ review, people }) => [
        review.id,
        people.map(({ employee, lines }) => [employee.id, lines.map(({ id }) => id)]),
      ]),
    ).toEqual([
      [
        'a',
        [
          ['erin', ['1', '2']],
          ['mona', ['3']],
        ],
      ],
      ['b', [['erin', ['4']]]],
    ])
  })
})
