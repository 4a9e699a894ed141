import { describe, expect, test } from 'vitest'
import { decideTransition } from './decideTransition'
import { ITEM_STATUSES, type ItemStatus } from './itemStatuses'

/** The table of the specification, written out a second time: row by row what is allowed. */
const ALLOWED: Record<ItemStatus, string> = {
  available: 'under_repair reserved retired',
  occupied: 'under_review',
  under_review: 'under_repair reserved retired available',
  under_repair: 'reserved retired available',
  reserved: 'retired available',
  retired: 'available',
}

const pairs = ITEM_STATUSES.flatMap((from) => ITEM_STATUSES.map((to) => ({ from, to })))

describe('36 pairs', () => {
  for (const { from, to } of pairs) {
    const allowed = ALLOWED[from].split(' ').includes(to)
    test(`${from} -> ${to} is ${allowed ? 'allowed' : 'refused'}`, () => {
      const refusal = decideTransition(from, to)
      if (allowed) expect(refusal).toBeUndefined()
      else expect(refusal).toMatchObject({ refused: true, code: 'illegal_transition', data: { from, to } })
    })
  }

  test('14 of them are allowed', () => {
    expect(pairs).toHaveLength(36)
    expect(pairs.filter(({ from, to }) => !decideTransition(from, to))).toHaveLength(14)
  })
})

test('a refusal names what is possible instead', () => {
  expect(decideTransition('retired', 'reserved')?.message).toBe(
    'An item that is retired cannot become reserved. Possible now: available.',
  )
  expect(decideTransition('available', 'occupied')?.message).toContain('only by assigning')
  expect(decideTransition('reserved', 'reserved')?.message).toContain('reserved already')
})
