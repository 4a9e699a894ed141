import { expect, test } from 'vitest'
import type { RecordSnapshot } from './RecordSnapshot'
import { staleDiff } from './staleDiff'

const base: RecordSnapshot = {
  title: 'T',
  state: 'open',
  owner: 'o',
  assignee: null,
  parent: null,
  priority: null,
  dueAt: null,
  tags: [],
  data: { a: 1, secret: 1 },
  deletedAt: null,
  pendingTo: null,
}

test('says what the other changed and what I want otherwise, and nothing that is the same', () => {
  const current = { ...base, title: 'Theirs', data: { a: 2, secret: 2 } }
  expect(staleDiff(base, current, { title: 'Mine', tags: [], data: { a: 2 } }, ['a'])).toEqual([
    { field: 'title', base: 'T', yours: 'Mine', theirs: 'Theirs' },
    { field: 'data.a', base: 1, yours: 2, theirs: 2 },
  ])
})

test('names no field that the reader may not read', () => {
  expect(staleDiff(base, { ...base, data: { a: 1, secret: 2 } }, {}, ['a'])).toEqual([])
})

test('without the version it was made from, shows what I want otherwise', () => {
  expect(staleDiff(null, { ...base, title: 'Theirs' }, { title: 'Mine', state: 'open' }, [])).toEqual([
    { field: 'title', yours: 'Mine', theirs: 'Theirs' },
  ])
})
