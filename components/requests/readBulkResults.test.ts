import { describe, expect, it } from 'vitest'
import { readBulkResults } from './readBulkResults'

describe('the answer to a bulk decision', () => {
  it('has a result for every row that was sent, in that order', () => {
    const body = {
      results: [
        { id: 'b', ok: true },
        { id: 'a', ok: false, status: 409, error: 'Mona was first.' },
      ],
    }
    expect(readBulkResults(body, ['a', 'b'])).toEqual([
      { id: 'a', ok: false, message: 'Mona was first.', over: false },
      { id: 'b', ok: true, message: '', over: true },
    ])
  })
  it('never counts a row as decided that the server does not name', () => {
    for (const body of [undefined, {}, { results: [] }, { results: [{ id: 'a', ok: 'yes' }, null] }]) {
      const [first] = readBulkResults(body, ['a'])
      expect(first?.ok).toBe(false)
      expect(first?.message).not.toBe('')
    }
  })
  it('reads an error object too', () => {
    const body = { results: [{ id: 'a', ok: false, error: { code: 'forbidden', message: 'Your own.' } }] }
    expect(readBulkResults(body, ['a'])[0]?.message).toBe('Your own.')
  })
  it('knows what would be answered the same once more', () => {
    const over = (code: string) =>
      readBulkResults({ results: [{ id: 'a', ok: false, error: { code, message: 'No.' } }] }, ['a'])[0]?.over
    for (const code of ['already_decided', 'not_open', 'not_found', 'forbidden'])
      expect(over(code)).toBe(true)
    for (const code of ['invalid', 'locked', '']) expect(over(code)).toBe(false)
  })
})
