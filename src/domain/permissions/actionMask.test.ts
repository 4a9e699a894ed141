import { describe, expect, it } from 'vitest'
import { actionMask } from './actionMask'
import { ACTIONS, type Action } from './actions'

const IMPLIES: Record<Action, readonly Action[]> = {
  create: ['create'],
  read: ['read'],
  update: ['update'],
  delete: ['delete'],
  manage: ['manage', 'create', 'read', 'update', 'delete'],
  approve: ['approve'],
  fulfill: ['fulfill'],
  delegate: ['delegate'],
  reviewer: ['reviewer'],
  maintainer: ['maintainer'],
  admin: ACTIONS,
}

describe('actions imply each other exactly as the table says', () => {
  for (const held of ACTIONS) {
    for (const wanted of ACTIONS) {
      const implied = IMPLIES[held].includes(wanted)
      it(`${held} ${implied ? 'implies' : 'does not imply'} ${wanted}`, () => {
        expect((actionMask.implied[held] & actionMask.bit[wanted]) !== 0).toBe(implied)
      })
    }
  }

  it('every action has a bit of its own, and all of them fit a 16-bit mask', () => {
    expect(new Set(ACTIONS.map((action) => actionMask.bit[action])).size).toBe(ACTIONS.length)
    expect(ACTIONS.reduce((mask, action) => mask | actionMask.bit[action], 0)).toBe(actionMask.all)
    expect(actionMask.all).toBeLessThanOrEqual(0xffff)
  })
})
