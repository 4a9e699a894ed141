import { expect, it } from 'vitest'
import { listChanges } from './listChanges'

it('says by name what was added to a list, removed from it and changed in it', () => {
  const price = { name: 'price', label: 'Price', required: false }
  const from = [price, { name: 'why', label: 'Why?' }]
  const to = [
    { ...price, required: true, min: 1 },
    { name: 'colour', label: 'Colour' },
  ]
  expect(listChanges(from, to)).toEqual([
    'Added “Colour”',
    'Removed “Why?”',
    'Changed “Price”: required, min',
  ])
})

it('a list that came or went is told by what is in it, and texts are told as they are', () => {
  expect(listChanges(null, ['a', 'b'])).toEqual(['Added “a”, “b”'])
  expect(listChanges(['a', 'b'], ['b'])).toEqual(['Removed “a”'])
  expect(listChanges(['a', 'b'], ['b', 'a'])).toEqual(['Put into another order'])
})

it('of a workflow the steps and connections are told each', () => {
  const step = (id: string, label: string) => ({ id, type: 'approval', data: { label } })
  const from = {
    version: 1,
    nodes: [step('a', 'Manager')],
    edges: [{ id: 'e', source: 'submitted', target: 'a' }],
  }
  const to = { version: 1, nodes: [step('a', 'Head'), step('b', 'Legal')], edges: [] }
  expect(listChanges(from, to)).toEqual([
    'nodes: Added “Legal”',
    'nodes: Changed “Head”: label',
    'edges: Removed “submitted → a”',
  ])
})

it('what is no list is left to its before and after', () => {
  expect(listChanges('a', 'b')).toEqual([])
  expect(listChanges({ a: 1 }, { a: 2 })).toEqual([])
  expect(listChanges(['a'], 'a')).toEqual([])
  expect(
    listChanges(
      Array.from({ length: 20 }, (_, n) => String(n)),
      [],
    ),
  ).toEqual(['Removed “0”, “1”, “2”, “3”, “4”, “5”, “6”, “7” and 12 more'])
})
