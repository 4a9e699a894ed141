import { expect, it } from 'vitest'
import type { Branch } from '@/src/domain/permissions/Hierarchies'
import { branchesOf, type Grown } from './branchesOf'

const row = (id: string, parent: string | null, people = 1): Branch => ({
  id,
  name: id,
  slug: id,
  parent,
  people,
  notes: [],
})
const shape = (grown: Grown[]): unknown[] => grown.map(({ id, all, below }) => [id, all, ...shape(below)])

it('a branch adds up the people below it', () => {
  expect(shape(branchesOf([row('ops', null, 2), row('field', 'ops', 3), row('it', null)]))).toEqual([
    ['ops', 5, ['field', 3]],
    ['it', 1],
  ])
})
it('what has lost its parent, and what stands in a circle, is still shown, once', () => {
  expect(shape(branchesOf([row('a', 'gone'), row('b', 'c'), row('c', 'b')]))).toEqual([
    ['a', 1],
    ['b', 2, ['c', 1]],
  ])
})
