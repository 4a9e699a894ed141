import { describe, expect, it } from 'vitest'
import { readErrors } from './readErrors'

describe('errors of an answer', () => {
  it('keep code, field and data', () => {
    const error = { message: 'Say why.', code: 'invalid', field: 'data.reason', data: { min: 1 } }
    expect(readErrors(400, { errors: [error] })).toEqual([error])
  })
  it('without a code of their own are unknown, not missing', () => {
    expect(readErrors(401, { errors: [{ message: 'The email or password is incorrect.' }] })).toEqual([
      { message: 'The email or password is incorrect.', code: 'unknown' },
    ])
  })
  it('always say something, even when a proxy answered with a page', () => {
    for (const body of [undefined, '<html>', null, [], { errors: [] }, { errors: [{ code: 'x' }, 3] }]) {
      for (const status of [0, 401, 403, 404, 409, 413, 429, 500, 502]) {
        const [first] = readErrors(status, body)
        expect(first?.message.length).toBeGreaterThan(10)
      }
    }
  })
  it('tell a lost connection from a lost session', () => {
    expect(readErrors(0, undefined)[0]?.code).toBe('unreachable')
    expect(readErrors(401, undefined)[0]?.code).toBe('unauthenticated')
  })
})
