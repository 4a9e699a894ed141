import { expect, it } from 'vitest'
import { cardWords } from './cardWords'

const place = { id: 'x', position: { x: 0, y: 0 } }
const names = { roles: { 'itsm-access-approver': 'Access approvers' } }

it('a card says what happens, with names and not slugs', () => {
  expect(
    cardWords({ ...place, type: 'approval', data: { approverRoles: ['itsm-access-approver'] } }, names),
  ).toBe('One of Access approvers')
  expect(cardWords({ ...place, type: 'notify', data: { to: 'requester' } }, names)).toBe(
    'Tells the requester',
  )
  expect(
    cardWords({ ...place, type: 'notify', data: { to: 'role', role: 'itsm-access-approver' } }, names),
  ).toBe('Tells Access approvers')
  expect(cardWords({ ...place, type: 'timer', data: { wait: { duration: 1, unit: 'days' } } }, names)).toBe(
    'Waits 1 day',
  )
})
