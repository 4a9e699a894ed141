import { expect, it } from 'vitest'
import { holdersOf } from './holdersOf'

const options = {
  loaded: true,
  departments: [],
  people: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
  roles: [
    { slug: 'x', name: 'X', holders: ['a', 'b'], count: 2 },
    { slug: 'y', name: 'Y', holders: ['b', 'c'], count: 2 },
    { slug: 'crowd', name: 'Crowd', holders: ['a'], count: 400 },
    { slug: 'untold', name: 'Untold' },
  ],
}

it('who holds two of the roles counts once', () => {
  expect(holdersOf(['x', 'y'], options)).toEqual(['A', 'B', 'C'])
})

it('nobody is named where not everybody is known', () => {
  for (const slugs of [['x', 'crowd'], ['untold'], ['gone'], []]) expect(holdersOf(slugs, options)).toBeNull()
})
