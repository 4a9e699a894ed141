import { describe, expect, it } from 'vitest'
import { listHref } from './listHref'
import { listParams } from './listQuery'
import { readListQuery } from './readListQuery'
import { serverQuery } from './serverQuery'

const asked = {
  q: 'lap top',
  state: 'open,review',
  assignee: 'me',
  sort: '-data.amount',
  after: 'c1',
  filters: JSON.stringify([{ field: 'department', op: 'equals', value: 'a&b' }]),
}

describe('the address of a list', () => {
  it('says all that is asked, and reads it back', () => {
    const query = readListQuery(asked)
    expect(readListQuery(Object.fromEntries(listParams(query)))).toEqual(query)
    expect(query.filters).toEqual([{ field: 'department', op: 'equals', value: 'a&b' }])
  })

  it('another question begins at the first page', () => {
    expect(listHref('/records/hr', readListQuery(asked), { q: '' })).not.toContain('after=')
    expect(listHref('/records/hr', readListQuery({}))).toBe('/records/hr')
  })

  it.each(['{', '[{"op":"equals"}]', '[{"field":"x","op":"drop table"}]', '7'])(
    'what makes no sense in it is left out: %s',
    (filters) => {
      expect(readListQuery({ filters, show: 'nonsense' })).toMatchObject({ filters: [], show: 'open' })
    },
  )

  it('shows what is open until it is told otherwise; a state that is named counts more', () => {
    expect(serverQuery('hr', readListQuery({}))).toEqual({ type: 'hr', kind: 'open' })
    expect(serverQuery('hr', readListQuery({ show: 'all' }))).toEqual({ type: 'hr' })
    expect(serverQuery('hr', readListQuery({ state: 'closed' }))).toEqual({ type: 'hr', state: 'closed' })
  })
})
