import { describe, expect, test } from 'vitest'
import { decideTransition } from './decideTransition'
import { ITEM_STATUSES } from './itemStatuses'
import { planMove } from './planMove'

describe('a file moves items as the commands do', () => {
  for (const from of ITEM_STATUSES) {
    for (const to of ITEM_STATUSES.filter((status) => status !== 'occupied' && status !== from)) {
      test(`${from} -> ${to}`, () => {
        const plan = planMove(
          { status: from, assignedTo: from === 'occupied' ? 'erin' : null },
          { status: to, employee: null },
        )
        if (decideTransition(from, to))
          expect(plan).toMatchObject({ refused: true, code: 'illegal_transition' })
        else expect(plan).toEqual({ to, employee: null })
      })
    }
  }
})

test('only what is available is given to somebody, and a name alone gives it', () => {
  for (const status of ITEM_STATUSES) {
    const now = { status, assignedTo: status === 'occupied' ? 'erin' : null }
    for (const wanted of [
      { status: 'occupied' as const, employee: 'mona' },
      { status: null, employee: 'mona' },
    ]) {
      const plan = planMove(now, wanted)
      if (status === 'available') expect(plan).toEqual({ to: 'occupied', employee: 'mona' })
      else expect(plan).toMatchObject({ refused: true, code: 'illegal_transition' })
    }
  }
  expect(
    planMove({ status: 'available', assignedTo: null }, { status: 'occupied', employee: null }),
  ).toMatchObject({
    field: 'assignedTo',
  })
})

test('what is so already stays, also when the last holder is still named', () => {
  expect(
    planMove({ status: 'occupied', assignedTo: 'erin' }, { status: 'occupied', employee: 'erin' }),
  ).toBeNull()
  expect(planMove({ status: 'occupied', assignedTo: 'erin' }, { status: null, employee: null })).toBeNull()
  expect(
    planMove({ status: 'under_review', assignedTo: 'erin' }, { status: 'under_review', employee: 'erin' }),
  ).toBeNull()
  expect(
    planMove({ status: 'under_review', assignedTo: 'erin' }, { status: 'available', employee: 'erin' }),
  ).toEqual({
    to: 'available',
    employee: null,
  })
})
