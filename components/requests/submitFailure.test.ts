import { describe, expect, it } from 'vitest'
import { submitFailure } from './submitFailure'

const names = new Set(['reason', 'date'])
const failure = (status: number, errors: { message: string; code: string; field?: string }[]) =>
  submitFailure({ ok: false, status, errors }, names)

describe('a refused submit', () => {
  it('puts each error at its field and says nothing twice', () => {
    const { fields, message } = failure(400, [
      { message: 'Too short.', code: 'too_short', field: 'data.reason' },
      { message: 'Not a date.', code: 'type', field: 'data.date' },
    ])
    expect(fields).toEqual({ reason: 'Too short.', date: 'Not a date.' })
    expect(message).toBe('')
  })
  it('keeps an error of a field that the page does not show', () => {
    expect(failure(400, [{ message: 'Unknown.', code: 'unknown_field', field: 'data.x' }]).message).toBe(
      'Unknown.',
    )
    expect(failure(400, [{ message: 'Left.', code: 'invalid', field: 'requestedFor' }]).message).toBe('Left.')
  })
  it('asks to sign in again after a lost session only', () => {
    expect(failure(401, [{ message: 'm', code: 'unauthenticated' }]).signIn).toBe(true)
    expect(failure(409, [{ message: 'm', code: 'not_ready' }]).signIn).toBe(false)
  })
  it('takes a new key only when the old one was spent on other answers', () => {
    expect(failure(409, [{ message: 'm', code: 'key_reused' }]).newKey).toBe(true)
    expect(failure(0, [{ message: 'm', code: 'unreachable' }]).newKey).toBe(false)
  })
})
