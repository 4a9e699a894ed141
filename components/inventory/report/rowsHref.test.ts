import { describe, expect, test } from 'vitest'
import { rowsHref } from './rowsHref'

describe('the link behind a number', () => {
  test('carries its whole filter, in the brackets that lists read', () => {
    const href = rowsHref('/admin', {
      collection: 'inventory-items',
      where: { and: [{ type: { equals: 'a&b' } }, { status: { not_equals: 'retired' } }] },
    })
    const url = new URL(href, 'http://steward.test')
    expect(url.pathname).toBe('/admin/collections/inventory-items')
    expect([...url.searchParams]).toEqual([
      ['where[and][0][type][equals]', 'a&b'],
      ['where[and][1][status][not_equals]', 'retired'],
    ])
  })
})
