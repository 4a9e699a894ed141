import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createOutbox } from './createOutbox'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the undo window', () => {
  it('sends when it is over and not before', () => {
    const send = vi.fn()
    createOutbox<string>(5000, send).add('a', 'A')
    vi.advanceTimersByTime(4999)
    expect(send).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(send).toHaveBeenCalledExactlyOnceWith('A')
  })
  it('sends nothing that was undone, and says when it was too late', () => {
    const send = vi.fn()
    const outbox = createOutbox<string>(5000, send)
    outbox.add('a', 'A')
    expect(outbox.undo('a')).toBe(true)
    vi.advanceTimersByTime(9999)
    expect(send).not.toHaveBeenCalled()
    outbox.add('b', 'B')
    vi.advanceTimersByTime(5000)
    expect(outbox.undo('b')).toBe(false)
  })
  it('sends at once when the page is left, and never twice', () => {
    const send = vi.fn()
    const outbox = createOutbox<string>(5000, send)
    outbox.add('a', 'A')
    outbox.add('b', 'B')
    outbox.flush()
    outbox.flush()
    vi.advanceTimersByTime(9999)
    expect(send.mock.calls).toEqual([['A'], ['B']])
    expect(outbox.size()).toBe(0)
  })
  it('a second decision on the same step replaces the first', () => {
    const send = vi.fn()
    const outbox = createOutbox<string>(5000, send)
    outbox.add('a', 'approve')
    outbox.add('a', 'reject')
    vi.advanceTimersByTime(9999)
    expect(send).toHaveBeenCalledExactlyOnceWith('reject')
  })
})
