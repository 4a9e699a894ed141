import { expect, it } from 'vitest'
import { readDraft } from './readDraft'
import { toFields } from './toFields'

const newKey = () => {
  let count = 0
  return () => `n${count++}`
}

it.each([undefined, null, []])('%j is a form without fields', (raw) => {
  expect(readDraft(raw, newKey())).toEqual([])
})

it.each([{ a: 1 }, 'fields', [1], [{ name: 'x', label: 'X', type: 'colour' }]])(
  '%j cannot be shown',
  (raw) => {
    expect(readDraft(raw, newKey())).toBeUndefined()
  },
)

it('an unfinished field can be gone on with', () => {
  const draft = readDraft([{ type: 'text', id: 'row', min: null, label: '' }], newKey())
  expect(toFields(draft ?? [])).toEqual([{ name: '', label: '', type: 'text' }])
})

it('a rule about a field that does not exist keeps its name', () => {
  const visibility = {
    enabled: true,
    logic: 'or',
    rules: [{ field: 'gone', operator: 'isEmpty', value: '' }],
  }
  const fields = [{ name: 'a', label: 'A', type: 'text', visibility }]
  expect(toFields(readDraft(fields, newKey()) ?? [])).toEqual(fields)
})
