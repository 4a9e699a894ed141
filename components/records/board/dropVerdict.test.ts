import { describe, expect, it } from 'vitest'
import { dropVerdict } from './dropVerdict'

const states = [
  { key: 'open', label: 'Open', kind: 'open' as const },
  { key: 'review', label: 'In review', kind: 'open' as const },
  { key: 'closed', label: 'Closed', kind: 'done' as const },
]
const review = {
  to: 'review',
  label: 'Send to review',
  allowed: true,
  requires: [],
  missing: [],
  approval: false,
}
const card = { number: 'HR-0001', state: 'open', pendingTo: null, moves: [review] }

describe('a card that is dropped on another state', () => {
  it('goes there by the step that leads there', () => {
    expect(dropVerdict(card, 'review', states)).toEqual({ ok: true, move: review })
  })

  it('stays when no step leads there, and hears where it can go', () => {
    expect(dropVerdict(card, 'closed', states)).toEqual({
      ok: false,
      why: 'HR-0001 stays in Open: no step leads from there to Closed. From there it can go to In review.',
    })
  })

  it('stays when the step is not open to whoever drops it, and hears why', () => {
    const moves = [{ ...review, allowed: false, why: 'It needs the right records-hr.manage.' }]
    expect(dropVerdict({ ...card, moves }, 'review', states)).toEqual({
      ok: false,
      why: 'HR-0001 stays in Open. Send to review: It needs the right records-hr.manage.',
    })
  })

  it('stays while an approval is asked', () => {
    const verdict = dropVerdict({ ...card, moves: [], pendingTo: 'closed' }, 'review', states)
    expect(verdict).toEqual({
      ok: false,
      why: 'HR-0001 stays in Open: somebody is asked to approve Closed first.',
    })
  })

  it('dropped where it came from, nothing happens', () => {
    expect(dropVerdict(card, 'open', states)).toBeNull()
  })
})
