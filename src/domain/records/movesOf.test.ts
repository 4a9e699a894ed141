import { expect, test } from 'vitest'
import { movesOf, type MovingRecord } from './movesOf'
import type { RecordType } from './RecordType'

const type: RecordType = {
  fields: [{ name: 'cause', label: 'Cause', type: 'text' }],
  fieldRights: {},
  filterable: [],
  states: [
    { key: 'open', label: 'Open', kind: 'open' },
    { key: 'done', label: 'Done', kind: 'done' },
    { key: 'gone', label: 'Gone', kind: 'done' },
  ],
  transitions: [
    { from: 'open', to: 'done', label: 'Finish', requires: ['cause', 'assignee'] },
    { from: 'open', to: 'gone', label: 'Drop', permission: 'x.manage' },
    { from: 'done', to: 'open', label: 'Reopen' },
  ],
}
const record: MovingRecord = {
  state: 'open',
  pendingTo: null,
  deletedAt: null,
  assignee: null,
  dueAt: null,
  parent: null,
  priority: null,
  data: {},
}
const holds = (slug: string) => slug === 'x.manage'

test('only transitions out of the present state are offered, each with what is missing', () => {
  expect(movesOf(type, record, { edits: true, holds })).toMatchObject([
    {
      to: 'done',
      allowed: true,
      missing: ['data.cause', 'assignee'],
      why: 'Fill in first: Cause, Assigned to.',
    },
    { to: 'gone', allowed: true, missing: [] },
  ])
})

test('a transition takes the right to edit, or the permission that it names and nothing else', () => {
  expect(movesOf(type, record, { edits: false, holds }).map(({ allowed }) => allowed)).toEqual([false, true])
  expect(movesOf(type, record, { edits: true, holds: () => false })).toMatchObject([
    { allowed: true },
    { allowed: false, permission: 'x.manage' },
  ])
})

test('nothing moves in the trash, or while an approval is awaited', () => {
  for (const held of [{ deletedAt: '2026-01-01' }, { pendingTo: 'done' }])
    expect(movesOf(type, { ...record, ...held }, { edits: true, holds })).toMatchObject([
      { allowed: false, why: expect.any(String) },
      { allowed: false, why: expect.any(String) },
    ])
})
