import { describe, expect, it } from 'vitest'
import { columnCookie, readColumnCookie } from './columnCookie'

const valueOf = (cookie: string) => decodeURIComponent(/=([^;]*)/.exec(cookie)![1]!)
const known = ['state', 'owner', 'data.amount']

describe('the columns that somebody chose', () => {
  it('come back in their order', () => {
    const kept = valueOf(columnCookie('hr-case', 'p1', ['data.amount', 'state']))
    expect(readColumnCookie(kept, 'p1', known)).toEqual(['data.amount', 'state'])
  })
  it('are not those of the next person at the same device', () => {
    expect(readColumnCookie(valueOf(columnCookie('hr-case', 'p1', ['state'])), 'p2', known)).toBeNull()
  })
  it('none is a choice too', () => {
    expect(readColumnCookie(valueOf(columnCookie('hr-case', 'p1', [])), 'p1', known)).toEqual([])
  })
  it('a column that is gone is left out', () => {
    expect(readColumnCookie('p1|data.gone|state', 'p1', known)).toEqual(['state'])
  })
})
