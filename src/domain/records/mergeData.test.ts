import { describe, expect, test } from 'vitest'
import { parseFields } from '../forms/parseFields'
import { mergeData } from './mergeData'

const parsed = parseFields([
  {
    name: 'topic',
    label: 'Topic',
    type: 'select',
    required: true,
    options: [{ label: 'Pay', value: 'pay' }],
  },
  { name: 'notes', label: 'Notes', type: 'text', max: 5 },
  { name: 'amount', label: 'Amount', type: 'number', required: true },
  {
    name: 'why',
    label: 'Why',
    type: 'text',
    required: true,
    visibility: {
      enabled: true,
      logic: 'and',
      rules: [{ field: 'notes', operator: 'equals', value: 'ask' }],
    },
  },
])
if (!parsed.ok) throw new Error('The fields of this test are wrong.')
const type = { fields: parsed.fields, fieldRights: { amount: { read: 'x.read', update: 'x.update' } } }
const all = () => true
const none = () => false

describe('a new record', () => {
  test('needs every required field that its maker may write', () => {
    expect(mergeData(type, null, {}, all)).toMatchObject({
      ok: false,
      faults: [{ path: 'data.topic' }, { path: 'data.amount' }],
    })
    expect(mergeData(type, null, { topic: 'pay' }, none)).toEqual({ ok: true, data: { topic: 'pay' } })
  })
})

describe('an edit', () => {
  const stored = { topic: 'gone', amount: 3, notes: 'far too long' }

  test('judges what it touches, and not what was stored under another rule', () => {
    expect(mergeData(type, stored, { amount: 4 }, all)).toEqual({ ok: true, data: { ...stored, amount: 4 } })
    expect(mergeData(type, stored, { notes: 'still too long' }, all)).toMatchObject({
      ok: false,
      faults: [{ path: 'data.notes' }],
    })
  })

  test('judges what it brings into view', () => {
    expect(mergeData(type, { topic: 'pay', amount: 1 }, { notes: 'ask' }, all)).toMatchObject({
      ok: false,
      faults: [{ path: 'data.why' }],
    })
  })

  test('empties what is null or empty, and keeps what it does not name', () => {
    expect(mergeData(type, { topic: 'pay', amount: 1, notes: 'x' }, { notes: null }, all)).toEqual({
      ok: true,
      data: { topic: 'pay', amount: 1 },
    })
  })

  test('of a field that is not theirs is denied with the right that is missing, unless nothing changes', () => {
    const before = { topic: 'pay', amount: 1 }
    expect(mergeData(type, before, { amount: 2 }, none)).toMatchObject({
      ok: false,
      denied: { field: 'amount', permission: 'x.read' },
    })
    expect(mergeData(type, before, { amount: 2 }, (slug) => slug === 'x.read')).toMatchObject({
      denied: { permission: 'x.update' },
    })
    expect(mergeData(type, before, { amount: 1, notes: 'n' }, none)).toEqual({
      ok: true,
      data: { ...before, notes: 'n' },
    })
  })

  test('that would hide a field that is not theirs is denied, because what is hidden is not kept', () => {
    const rights = { ...type, fieldRights: { why: { update: 'x.why' } } }
    const before = { topic: 'pay', amount: 1, notes: 'ask', why: 'because' }
    expect(mergeData(rights, before, { notes: 'no' }, none)).toMatchObject({
      ok: false,
      denied: { field: 'why', permission: 'x.why' },
    })
    expect(mergeData(rights, { ...before, topic: 'gone' }, { notes: 'no' }, none)).toMatchObject({
      denied: { field: 'why' },
    })
    expect(mergeData(rights, before, { notes: 'no' }, all)).toEqual({
      ok: true,
      data: { topic: 'pay', amount: 1, notes: 'no' },
    })
    // It was hidden before: there is nothing that this write would take away.
    expect(mergeData(rights, { ...before, notes: 'x' }, { amount: 2 }, none)).toMatchObject({ ok: true })
  })

  test('of a field that is not there is refused', () => {
    expect(mergeData(type, { topic: 'pay', amount: 1 }, { other: 1 }, all)).toMatchObject({
      ok: false,
      faults: [{ path: 'data.other' }],
    })
  })
})
