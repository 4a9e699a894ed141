import { describe, expect, it } from 'vitest'
import { flatRecord } from './flatRecord'
import { patchBody } from './patchBody'

const stored = {
  id: 'r1',
  title: 'Laptop',
  owner: { id: 'p1', name: 'Erin' },
  assignee: null,
  tags: ['new'],
  data: { reason: 'old', areas: ['lab'] },
  rev: 4,
}

describe('what an edit sends', () => {
  it('nothing when nothing was changed', () => {
    expect(patchBody(flatRecord(stored), flatRecord(stored))).toEqual({})
  })

  it('only what differs, people by their ids', () => {
    const wanted = { ...flatRecord(stored), owner: 'p2', 'data.reason': 'new' }
    expect(patchBody(flatRecord(stored), wanted)).toEqual({ owner: 'p2', data: { reason: 'new' } })
  })

  it('what was emptied goes as null, because what is left out stays', () => {
    const wanted = { ...flatRecord(stored), owner: '', 'data.reason': '', 'data.areas': [], tags: [] }
    expect(patchBody(flatRecord(stored), wanted)).toEqual({
      owner: null,
      tags: [],
      data: { reason: null, areas: [] },
    })
  })

  it('neither revision nor id are edited', () => {
    expect(Object.keys(flatRecord(stored))).toEqual([
      'title',
      'assignee',
      'owner',
      'tags',
      'data.reason',
      'data.areas',
    ])
  })
})
