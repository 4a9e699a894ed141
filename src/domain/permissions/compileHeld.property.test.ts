import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWorld } from '@/tests/factories/anyWorld'
import { buildResourceTree } from './buildResourceTree'
import { compileHeld } from './compileHeld'
import { compileRights } from './compileRights'
import type { HeldSource } from './HeldSource'
import { indexGraph } from './indexGraph'
import { packedRight } from './packedRight'
import { sourceOfHeld } from './sourceOfHeld'
import { spreadRights } from './spreadRights'

test('rights in the form in which they are kept are the rights, at any moment and in any world', () => {
  fc.assert(
    fc.property(anyWorld, fc.nat(20), ({ graph, resources, people }, now) => {
      const tree = buildResourceTree(resources)
      const index = indexGraph(graph)
      const held = (ids: readonly string[]) => [...packedRight.of(ids, index.permissions, tree)]
      for (const person of people) {
        const source: HeldSource = {
          employee: person.employee,
          assignments: person.assignments,
          memberships: person.memberships,
          grants: person.grants.flatMap(({ permissionId, ...row }) =>
            held([permissionId]).map((right) => ({ ...row, held: right })),
          ),
          roles: graph.roles.map(({ permissionIds, ...row }) => ({ ...row, held: held(permissionIds) })),
          groups: graph.groups.map(({ permissionIds, ...row }) => ({ ...row, held: held(permissionIds) })),
        }
        const explained = compileRights(person, tree, now, index)
        const rights = spreadRights(compileHeld(source, now), tree)
        expect({ ...rights, tree: null, nextBoundary: null }).toEqual({
          employeeId: explained.employeeId,
          superadmin: explained.superadmin,
          level: explained.level,
          masks: explained.masks,
          plainMasks: explained.plainMasks,
          tree: null,
          nextBoundary: null,
        })
        const again = compileRights(sourceOfHeld(person.employee.id, source, tree), tree, now)
        const ways = (of: typeof again) =>
          of.sources.map(({ kind, path, held: rightsOf }) => [kind, path, [...rightsOf].sort()])
        expect(ways(again)).toEqual(ways(explained))
        expect(again.superadminPaths).toEqual(explained.superadminPaths)
      }
    }),
    { numRuns: 300 },
  )
})

test('kept rights die when the first of their sources begins or ends', () => {
  const span = { validFrom: null, validUntil: 50 }
  const source: HeldSource = {
    employee: { id: 'me', status: 'active' },
    grants: [{ id: 'g', held: 0, ...span }],
    assignments: [{ id: 'a', roleId: 'r', validFrom: 30, validUntil: null }],
    memberships: [],
    roles: [],
    groups: [],
  }
  expect([10, 30, 49, 50].map((now) => compileHeld(source, now).nextBoundary)).toEqual([30, 50, 50, null])
})
