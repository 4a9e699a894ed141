import { describe, expect, it } from 'vitest'
import type { MyRequest } from '@/src/operations/requests/listMyRequests'
import { toRequestRow } from './toRequestRow'

const request: MyRequest = {
  id: 'r',
  number: 'REQ-000001',
  title: 'Access card',
  status: 'pending_approval',
  waitingFor: ['Mona Berg'],
  since: '2026-01-05T09:00:00.000Z',
  dueAt: null,
  breached: false,
  createdAt: '2026-01-05T09:00:00.000Z',
  own: true,
}

describe('toRequestRow', () => {
  it('names the first and counts the others when more than two are asked', () =>
    expect(toRequestRow({ ...request, waitingFor: ['Ida', 'Mona Berg', 'Sarah'] }).waitingFor).toBe(
      'Ida and 2 others',
    ))

  it('leaves the requester unnamed on a request of their own that was sent back', () =>
    expect(toRequestRow({ ...request, status: 'returned', waitingFor: ['Erin Blake'] })).not.toHaveProperty(
      'waitingFor',
    ))

  it('names the requester to the person whom a request that was sent back is for', () =>
    expect(
      toRequestRow({ ...request, own: false, status: 'returned', waitingFor: ['Erin Blake'] }).waitingFor,
    ).toBe('Erin Blake'))
})
