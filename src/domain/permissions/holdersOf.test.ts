import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTIONS } from './actions'
import { anyWorld } from '@/tests/factories/anyWorld'
import { buildResourceTree } from './buildResourceTree'
import { can } from './can'
import { compileRights } from './compileRights'
import { explain } from './explain'
import { holdersOf } from './holdersOf'

const NOW = 10

describe('holdersOf', () => {
  it('names exactly those for whom the permission holds, with the ways that explain gives', () => {
    fc.assert(
      fc.property(
        anyWorld,
        fc.nat(4),
        fc.constantFrom(...ACTIONS),
        ({ graph, resources, people }, at, action) => {
          const tree = buildResourceTree(resources)
          const permission = `resource-${at}.${action}`
          const expected = people.flatMap((person) => {
            const rights = compileRights({ ...graph, ...person }, tree, NOW)
            if (!can(rights, tree, permission)) return []
            return [
              {
                id: person.employee.id,
                name: person.employee.name,
                via: explain(rights, tree, permission).paths,
              },
            ]
          })
          expect(holdersOf(permission, people, graph, tree, NOW)).toEqual(expected)
        },
      ),
      { numRuns: 400 },
    )
  })
})
