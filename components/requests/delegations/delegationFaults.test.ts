import { expect, test } from 'vitest'
import { delegationFaults } from './delegationFaults'

const day = 86_400_000
const good = { to: 'a', me: 'm', startsAt: 10 * day, endsAt: 12 * day, scope: null }

test('a whole one has no fault', () => {
  expect(delegationFaults(good, 9 * day)).toEqual({})
  expect(delegationFaults({ ...good, scope: new Set(['itsm-access']) }, 11 * day)).toEqual({})
})

test('nobody stands in for themselves, without an end, backwards, for a past or for too long', () => {
  expect(delegationFaults({ ...good, to: 'm' }, 0).to).toContain('somebody else')
  expect(delegationFaults({ ...good, to: null }, 0).to).toContain('Choose who')
  expect(delegationFaults({ ...good, endsAt: Number.NaN }, 0).endsAt).toContain('always has an end')
  expect(delegationFaults({ ...good, startsAt: Number.NaN }, 0).startsAt).toContain('first day')
  expect(delegationFaults({ ...good, endsAt: 10 * day }, 0).endsAt).toContain('before it begins')
  expect(delegationFaults({ ...good, endsAt: 101 * day }, 0).endsAt).toContain('90 days')
  expect(delegationFaults(good, 13 * day).endsAt).toContain('over')
  expect(delegationFaults({ ...good, scope: new Set() }, 0).scope).toContain('Choose what')
})
