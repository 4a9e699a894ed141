import { expect, test } from 'vitest'
import { foundHint } from './foundHint'
import { groupFound } from './groupFound'
import { readFound } from './readFound'

const hit = (kind: string, id: string, rest = {}) => ({ kind, id, title: id, href: `/x/${id}`, ...rest })

test('an answer that is no list of hits is an empty one, and a hit that leads elsewhere is left out', () => {
  expect(readFound(undefined)).toEqual([])
  expect(readFound({ docs: 'none' })).toEqual([])
  expect(
    readFound({
      docs: [null, {}, hit('form', 'a', { href: 'https://x' }), hit('form', 'b', { href: '//x' })],
    }),
  ).toEqual([])
})

test('the group of the best hit stands first', () => {
  const found = readFound({ docs: [hit('request', 'a'), hit('form', 'b'), hit('request', 'c')] })
  expect(groupFound(found).map(({ heading, found: hits }) => [heading, hits.map(({ id }) => id)])).toEqual([
    ['Requests', ['a', 'c']],
    ['Ask for something', ['b']],
  ])
})

test('how a thing stands is said in words', () => {
  const [request, item] = readFound({
    docs: [
      hit('request', 'a', { detail: 'Erin Blake', status: 'pending_approval' }),
      hit('item', 'b', { status: 'under_review' }),
    ],
  })
  expect(foundHint(request!)).toBe('Erin Blake · Waiting for approval')
  expect(foundHint(item!)).toBe('Under review')
})
