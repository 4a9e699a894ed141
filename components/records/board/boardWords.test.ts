import { describe, expect, it } from 'vitest'
import { boardAnnouncements } from './boardWords'
import type { BoardCardRow } from './boardTypes'

const states = [
  { key: 'open', label: 'Open', kind: 'open' as const },
  { key: 'closed', label: 'Closed', kind: 'done' as const },
]
const card = { id: 'r1', number: 'HR-0001', title: 'Pay', state: 'open', pendingTo: null, moves: [] }
const said = () => boardAnnouncements(() => card as unknown as BoardCardRow, states)
const event = (over: string) => ({ active: { id: 'r1' }, over: { id: over } }) as never

describe('what is spoken while a card is carried', () => {
  it('that it was picked up is not cut off by the column it lies in', () => {
    const words = said()
    expect(words.onDragStart(event('open'))).toBe('Picked up HR-0001 Pay. It is in Open.')
    expect(words.onDragOver(event('open'))).toBeUndefined()
  })

  it('over a state where it cannot go it is said why, and back over its own that it is there', () => {
    const words = said()
    words.onDragStart(event('open'))
    expect(words.onDragOver(event('closed'))).toContain('where it cannot go. HR-0001 stays in Open')
    expect(words.onDragOver(event('open'))).toBe('HR-0001 is over Open, where it came from.')
  })
})
