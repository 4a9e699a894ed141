import { expect, it } from 'vitest'
import { templateLibrary } from '@/src/domain/workflow/templateLibrary/templateLibrary'
import { walk } from './walk'
import { waysOf } from './waysOf'

const tiers = templateLibrary.find(({ key }) => key === 'amountTiers')!.build({})
const step = (id: string) => ({ nodes: [id], edges: [] })
const way = (id: string) => ({ nodes: [], edges: [id] })

it('right and left go along the first connection and back', () => {
  expect(walk(tiers, step('submitted'), 'right')).toEqual(step('tier'))
  expect(walk(tiers, step('tier'), 'right')).toEqual(step('head-large'))
  expect(walk(tiers, step('head-large'), 'left')).toEqual(step('tier'))
  expect(walk(tiers, step('buy'), 'right')).toBeNull()
})

it('up and down go to the neighbours of the same column first', () => {
  expect(walk(tiers, step('head-large'), 'down')).toEqual(step('head'))
  expect(walk(tiers, step('head'), 'down')).toEqual(step('manager'))
  expect(walk(tiers, step('manager'), 'up')).toEqual(step('head'))
  expect(walk(tiers, step('manager'), 'down')).toBeNull()
})

it('a connection leads to its ends, and to the other ways of the same step', () => {
  expect(walk(tiers, way('tier-over-1000-head'), 'right')).toEqual(step('head'))
  expect(walk(tiers, way('tier-over-1000-head'), 'left')).toEqual(step('tier'))
  expect(walk(tiers, way('tier-over-1000-head'), 'up')).toEqual(way('tier-over-10000-head-large'))
  expect(walk(tiers, way('tier-default-manager'), 'down')).toBeNull()
})

it('the ways of a step are gone through one after the other and round again', () => {
  expect(waysOf(tiers, step('tier'))).toEqual(way('tier-over-10000-head-large'))
  expect(waysOf(tiers, way('tier-over-10000-head-large'))).toEqual(way('tier-over-1000-head'))
  expect(waysOf(tiers, way('tier-default-manager'))).toEqual(way('tier-over-10000-head-large'))
  expect(waysOf(tiers, step('buy'))).toBeNull()
})
