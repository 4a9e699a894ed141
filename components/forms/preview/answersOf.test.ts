import { expect, it } from 'vitest'
import { testDraft } from '../model/testDraft'
import { toFields } from '../model/toFields'
import { answersOf } from './answersOf'

const draft = testDraft([
  { name: 'a', label: 'A', type: 'text', default: 'preset' },
  { name: 'b', label: 'B', type: 'text', default: 'preset' },
])

it('what was typed stands over the default and survives a new name', () => {
  const renamed = draft.map((field) => (field.name === 'a' ? { ...field, name: 'c' } : field))
  const typed = { 'k:a': { type: 'text' as const, value: 'mine' } }
  expect(answersOf(renamed, toFields(renamed), typed)).toEqual({ c: 'mine', b: 'preset' })
})

it('what was typed for another type, or for a field that is gone, is forgotten', () => {
  const typed = {
    'k:a': { type: 'number' as const, value: 3 },
    gone: { type: 'text' as const, value: 'x' },
  }
  expect(answersOf(draft, toFields(draft), typed)).toEqual({ a: 'preset', b: 'preset' })
})
