import { describe, expect, test } from 'vitest'
import { isRefusal } from '../shared/isRefusal'
import { addComment } from './addComment'
import type { ItemComment } from './ItemComment'
import { ITEM_STATUSES } from './itemStatuses'
import { MAX_COMMENTS } from './maxComments'
import { positionSchema } from './positionSchema'
import { resolveComment } from './resolveComment'

const rita = { id: 'rita', name: 'Rita' }
const mia = { id: 'mia', name: 'Mia' }
const fresh = {
  id: 'c1',
  position: { x: 0.25, y: 1 },
  text: 'Scratch',
  createdBy: rita,
  at: '2026-11-02T10:00:00.000Z',
}
const open = addComment({ status: 'under_review', comments: [], blueprint: 'front' }, fresh) as ItemComment[]

describe('adding', () => {
  for (const status of ITEM_STATUSES) {
    test(`${status === 'under_review' ? 'works' : 'is refused'} while ${status}`, () => {
      const added = addComment({ status, comments: [], blueprint: null }, fresh)
      if (status === 'under_review') expect(added).toHaveLength(1)
      else expect(added).toMatchObject({ code: 'not_under_review', data: { status } })
    })
  }

  test('keeps the picture it was set on and starts open', () => {
    expect(open).toEqual([
      {
        id: 'c1',
        position: { x: 0.25, y: 1 },
        text: 'Scratch',
        status: 'open',
        blueprint: 'front',
        createdBy: rita,
        createdAt: fresh.at,
        resolvedBy: null,
        resolvedAt: null,
      },
    ])
  })

  test('has an upper bound', () => {
    const comments = Array.from({ length: MAX_COMMENTS }, (_, index) => ({ ...open[0]!, id: String(index) }))
    expect(addComment({ status: 'under_review', comments, blueprint: null }, fresh)).toMatchObject({
      code: 'too_many',
    })
  })
})

describe('resolving', () => {
  const done = { by: mia, at: '2026-11-03T10:00:00.000Z' }
  for (const status of ITEM_STATUSES) {
    test(`${status === 'under_repair' ? 'works' : 'is refused'} while ${status}`, () => {
      const resolved = resolveComment({ status, comments: open }, 'c1', done)
      if (status === 'under_repair')
        expect(resolved).toMatchObject([
          { status: 'resolved', resolvedBy: mia, resolvedAt: done.at, createdBy: rita },
        ])
      else expect(resolved).toMatchObject({ code: 'not_under_repair' })
    })
  }

  test('happens once: the second reads who was first', () => {
    const once = resolveComment({ status: 'under_repair', comments: open }, 'c1', done)
    if (isRefusal(once)) throw new Error(once.message)
    expect(
      resolveComment({ status: 'under_repair', comments: once }, 'c1', { by: rita, at: 'later' }),
    ).toMatchObject({
      code: 'already_resolved',
      data: { by: mia, at: done.at },
    })
  })

  test('an unknown comment is not found, whatever the status', () => {
    expect(resolveComment({ status: 'available', comments: open }, 'c2', done)).toMatchObject({
      code: 'not_found',
    })
  })
})

test('a position is a share of the picture', () => {
  for (const good of [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
    { x: 0.5, y: 0.001 },
  ])
    expect(positionSchema.safeParse(good).success).toBe(true)
  for (const bad of [
    { x: -0.1, y: 0 },
    { x: 0, y: 1.1 },
    { x: 120, y: 80 },
    { x: 0 },
    { x: 0, y: 0, z: 0 },
    { x: NaN, y: 0 },
  ]) {
    expect(positionSchema.safeParse(bad).success).toBe(false)
  }
})
