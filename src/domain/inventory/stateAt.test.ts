import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ItemState } from './ItemState'
import { ITEM_STATUSES } from './itemStatuses'
import { NO_HANDOVER } from './noHandover'
import { snapshotOf } from './snapshotOf'
import { stateAt } from './stateAt'

const state = (status: ItemState['status'], assignedTo: string | null = null): ItemState => ({
  status,
  assignedTo,
  assignedToName: assignedTo,
  assignedRequest: null,
  assignedRequestNumber: null,
  comments: [],
  handover: NO_HANDOVER,
})

test('between two changes it is what the second ended', () => {
  const held = state('occupied', 'erin')
  const item = { createdAt: 100, state: state('available') }
  const entries = [
    { at: 200, snapshot: snapshotOf(state('available')) },
    { at: 300, snapshot: snapshotOf(held) },
    { at: 400, snapshot: snapshotOf(state('under_review', 'erin')) },
  ]
  expect(stateAt(item, entries, 99)).toBeNull()
  expect(stateAt(item, entries, 100)).toEqual(state('available'))
  expect(stateAt(item, entries, 199)).toEqual(state('available'))
  expect(stateAt(item, entries, 200)).toEqual(held)
  expect(stateAt(item, entries, 299)).toEqual(held)
  expect(stateAt(item, entries, 350)).toMatchObject({ status: 'under_review', assignedTo: 'erin' })
  expect(stateAt(item, entries, 10_000)).toEqual(state('available'))
})

test('replaying any history gives every state back', () => {
  const states = fc.array(fc.tuple(fc.constantFrom(...ITEM_STATUSES), fc.option(fc.string())), {
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(states, (given) => {
      const all = given.map(([status, person]) => state(status, person))
      const entries = all
        .slice(0, -1)
        .map((before, index) => ({ at: (index + 1) * 10, snapshot: snapshotOf(before) }))
      const item = { createdAt: 0, state: all.at(-1)! }
      all.forEach((expected, index) => {
        expect(stateAt(item, entries, index * 10)).toEqual(expected)
        expect(stateAt(item, entries, index * 10 + 9)).toEqual(expected)
      })
    }),
  )
})
