import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSlug } from '@/src/domain/permissions/isSlug'
import { cyclesIn } from './cyclesIn'
import { importedSlug } from './importedSlug'
import { parseMoment } from './parseMoment'
import { permissionOf } from './permissionOf'
import { planGiven } from './planGiven'
import { splitList } from './splitList'

test('a date is a day or a moment, and nothing that could be read in two ways', () => {
  expect(parseMoment('2026-12-01')).toBe(Date.parse('2026-12-01T00:00:00Z'))
  expect(parseMoment('2026-12-01 08:30')).toBe(Date.parse('2026-12-01T08:30:00Z'))
  expect(parseMoment('2026-12-01T08:30+02:00')).toBe(Date.parse('2026-12-01T06:30:00Z'))
  for (const text of [
    '01.12.2026',
    '12/01/2026',
    '2026-02-31',
    '2026-13-01',
    '2026-12-01T25:00',
    'tomorrow',
    '44896',
  ])
    expect([text, parseMoment(text)]).toEqual([text, null])
})

test('the name of a foreign permission becomes a slug, always the same one', () => {
  expect(importedSlug('perm-123')).toBe('perm-123')
  expect(importedSlug('App:Users/Edit')).toMatch(/^app-users-edit-[0-9a-f]{8}$/)
  expect(importedSlug('app users edit')).not.toBe(importedSlug('App:Users/Edit'))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      expect(isSlug(importedSlug(name)) && importedSlug(name).length <= 100).toBe(true)
    }),
  )
})

test('behind a resource that exists only our actions count; other names come in only where that is chosen', () => {
  const is = (slug: string) => slug === 'itsm'
  expect(permissionOf('itsm.read', false, is)).toEqual({ resource: 'itsm', action: 'read', title: 'itsm' })
  expect(permissionOf('itsm.aprove', true, is)).toMatchObject({ rule: 'unknown_action' })
  expect(permissionOf('orders.write', false, is)).toMatchObject({ rule: 'not_a_permission' })
  expect(permissionOf('orders.write', true, is)).toMatchObject({ action: 'read', title: 'orders.write' })
  expect(permissionOf('orders.approve', true, is)).toMatchObject({ resource: 'orders', action: 'approve' })
  expect(permissionOf('a.b.read', true, is)).toMatchObject({ action: 'read', title: 'a.b.read' })
})

test('a list is parted by semicolons, commas, bars and blanks, each word once', () => {
  expect(splitList(' a; b,c|d\n a ')).toEqual(['a', 'b', 'c', 'd'])
})

test('only what lies on a circle is named, not what leads to it', () => {
  const parents = new Map([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'b'],
    ['d', 'd'],
    ['e', null],
  ])
  expect([...cyclesIn(parents)].sort()).toEqual(['b', 'c', 'd'])
})

const given = (line: number, givenId: string, more = {}) => ({
  line,
  employeeId: 'p',
  givenId,
  validFrom: null,
  validUntil: null,
  reason: null,
  ...more,
})
const states = { validUntil: true, reason: true }

test('planned twice, a file changes nothing the second time', () => {
  const wanted = [given(2, 'x'), given(3, 'y', { validUntil: 5 })]
  const first = planGiven({ wanted, stored: [], elevated: [], ends: () => true, states })
  const stored = first.create.map((row) => ({ ...row, id: `${row.line}` }))
  expect(planGiven({ wanted, stored, elevated: [], ends: () => true, states })).toMatchObject({
    create: [],
    update: [],
    end: [],
    unchanged: 2,
  })
})

test('a row said twice counts once, and one that contradicts another is a fault', () => {
  const plan = planGiven({
    wanted: [given(2, 'x'), given(3, 'x'), given(4, 'x', { validUntil: 9 })],
    stored: [],
    elevated: [],
    ends: () => false,
    states,
  })
  expect(plan).toMatchObject({
    repeated: 1,
    faults: [{ line: 4, field: 'validUntil', rule: 'contradiction' }],
  })
  expect(plan.create).toHaveLength(1)
})

test('what no row stands for ends, for whom the file speaks', () => {
  const stored = ['p', 'q'].map((employeeId) => ({ ...given(0, 'old'), employeeId, id: employeeId }))
  const plan = planGiven({
    wanted: [given(2, 'new')],
    stored,
    elevated: [],
    ends: ({ employeeId }) => employeeId === 'p',
    states,
  })
  expect(plan.end.map(({ id }) => id)).toEqual(['p'])
})

test('without a column for the end, the end that is there stays', () => {
  const stored = [{ ...given(0, 'x', { validUntil: 7 }), id: '1' }]
  const plan = planGiven({
    wanted: [given(2, 'x')],
    stored,
    elevated: [],
    ends: () => false,
    states: { validUntil: false, reason: false },
  })
  expect(plan).toMatchObject({ update: [], unchanged: 1 })
})
