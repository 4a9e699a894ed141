import { expect, test } from 'vitest'
import { highlight } from './highlight'

test('hits are marked and the text around them is escaped', () => {
  expect(highlight('<b>Late</b> invoices & "more"', 'invoice')).toBe(
    '&lt;b&gt;Late&lt;/b&gt; <mark>invoices</mark> &amp; &quot;more&quot;',
  )
})

test('a hit is the beginning of a word, in small letters or capitals', () => {
  expect(highlight('Overpaid', 'paid')).toBe(null)
  expect(highlight('ÜBERSICHT', 'übersicht')).toBe('<mark>ÜBERSICHT</mark>')
})

test('nothing that was typed is taken for a pattern', () => {
  expect(highlight('a.b (c) [d]', '.*')).toBe(null)
  expect(highlight('x-y', "x-y'")).toBe(null)
})

test('a long text is cut around the first hit', () => {
  const html = highlight(`${'word '.repeat(100)}needle ${'word '.repeat(100)}`, 'needle')!
  expect(html.startsWith('…')).toBe(true)
  expect(html.endsWith('…')).toBe(true)
  expect(html).toContain('<mark>needle</mark>')
  expect(html.length).toBeLessThan(230)
})
