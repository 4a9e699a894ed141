import { describe, expect, it } from 'vitest'
import { readConflict } from './readConflict'
import { splitConflict } from './splitConflict'

const base = { title: 'Laptop', assignee: 'p1', 'data.note': 'old' }
const states = [
  { key: 'open', label: 'Open', kind: 'open' as const },
  { key: 'closed', label: 'Closed', kind: 'done' as const },
]
const refused = (code: string, data: Record<string, unknown>) => ({
  status: 409,
  message: '',
  errors: [{ code, message: '', data }],
})

describe('a refusal that tells of a conflict', () => {
  it('an answer they emptied is their change, not one they left alone', () => {
    const current = { title: 'Laptop', assignee: { id: 'p2', name: 'Ada' }, data: {}, rev: 5, state: 'open' }
    const found = readConflict(refused('stale', { current }), base, base, 'open', states)!
    expect(found.rev).toBe(5)
    expect(found.names).toEqual({ p2: 'Ada' })
    expect(splitConflict(base, base, found.shown.theirs).theirs).toEqual(['assignee', 'data.note'])
  })

  it('says that it went to another state, and that it lies in the trash', () => {
    const current = { title: 'Laptop', assignee: 'p1', data: { note: 'old' }, rev: 6, state: 'closed' }
    const by = { id: 'p2', name: 'Ada' }
    const found = readConflict(refused('trashed', { current, by }), base, base, 'open', states)!
    expect(found.trashed).toBe(true)
    expect(found.shown.changedBy).toEqual(by)
    expect(found.shown.also).toEqual([
      'It went from Open to Closed.',
      'It lies in the trash. Saving takes it out again.',
    ])
  })

  it('any other refusal is none', () => {
    expect(readConflict(refused('pending_transition', {}), base, base, 'open', states)).toBeNull()
  })
})
