import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyChange, anyWorld } from '@/tests/factories/anyWorld'
import { buildResourceTree } from './buildResourceTree'
import { changeRights } from './changeRights'
import { compileRights } from './compileRights'
import { effectiveSlugs } from './effectiveSlugs'
import { previewRights } from './previewRights'
import type { PersonHoldings, RightsWorld } from './RightsWorld'
import { testWorld } from './testWorld'

const NOW = 10

function slugsOf(
  { graph, resources }: RightsWorld,
  person: PersonHoldings,
  named: RightsWorld['graph']['permissions'],
): Set<string> {
  const tree = buildResourceTree(resources)
  return new Set(effectiveSlugs(compileRights({ ...graph, ...person }, tree, NOW), tree, named))
}

describe('previewRights', () => {
  it('says for everyone exactly what would begin and what would cease to hold', () => {
    fc.assert(
      fc.property(anyWorld, anyChange, (world, change) => {
        const after = changeRights(world, change)
        const named = [
          ...new Map(
            [...world.graph.permissions, ...after.graph.permissions].map((row) => [row.slug, row]),
          ).values(),
        ]
        // Held by superadmins whatever the resource; the preview names what lies on resources that exist.
        const placed = named.filter(
          ({ resourceId }) =>
            world.resources.some(({ id }) => id === resourceId) &&
            after.resources.some(({ id }) => id === resourceId),
        )
        const { gains, losses } = previewRights(world, change, NOW)
        for (const [at, person] of world.people.entries()) {
          const had = slugsOf(world, person, placed)
          const has = slugsOf(after, after.people[at] ?? person, placed)
          const told = (list: typeof gains) =>
            (list.find(({ employee }) => employee.id === person.employee.id)?.permissions ?? []).filter(
              (slug) => placed.some((row) => row.slug === slug),
            )
          expect(told(gains)).toEqual([...has].filter((slug) => !had.has(slug)).sort())
          expect(told(losses)).toEqual([...had].filter((slug) => !has.has(slug)).sort())
        }
      }),
      { numRuns: 600 },
    )
  })

  const { graph } = testWorld({
    resources: { itsm: null, 'itsm-access': 'itsm', legal: null },
    roles: [
      { slug: 'reader', permissions: ['itsm.read'] },
      { slug: 'approver', inheritsFrom: 'reader', permissions: ['itsm-access.approve'] },
    ],
    groups: [
      { slug: 'desk', roles: ['approver'] },
      { slug: 'night-desk', parent: 'desk' },
    ],
  })
  const given = (name: string, held: Partial<PersonHoldings>): PersonHoldings => ({
    employee: { id: name, name, status: 'active' },
    grants: [],
    assignments: [],
    memberships: [],
    ...held,
  })
  const open = { validFrom: null, validUntil: null }
  const world: RightsWorld = {
    graph,
    resources: [
      { id: 'resource:itsm', slug: 'itsm', parent: null },
      { id: 'resource:itsm-access', slug: 'itsm-access', parent: 'resource:itsm' },
      { id: 'resource:legal', slug: 'legal', parent: null },
    ],
    people: [
      given('Zoe', { memberships: [{ id: 'm', groupId: 'group:night-desk', ...open }] }),
      given('Amy', { assignments: [{ id: 'a', roleId: 'role:approver', ...open }] }),
      given('Bob', {
        assignments: [{ id: 'b', roleId: 'role:reader', ...open }],
        grants: [{ id: 'g', permissionId: 'permission:itsm.read', ...open }],
      }),
    ],
  }

  it('a permission added to a role reaches those who inherit it and members of groups below, by name', () => {
    const row = { permissionIds: ['permission:itsm.read', 'permission:legal.manage'] }
    const { gains, losses } = previewRights(
      world,
      { collection: 'employee-roles', id: 'role:reader', row },
      NOW,
    )
    const permissions = ['legal.create', 'legal.delete', 'legal.manage', 'legal.read', 'legal.update']
    expect(gains).toEqual(
      ['Amy', 'Bob', 'Zoe'].map((name) => ({ employee: { id: name, name }, permissions })),
    )
    expect(losses).toEqual([])
  })

  it('a right that is held in another way too is no loss', () => {
    const row = { status: 'inactive' as const }
    const { losses } = previewRights(world, { collection: 'employee-roles', id: 'role:reader', row }, NOW)
    expect(losses.map(({ employee }) => employee.name)).toEqual(['Amy', 'Zoe'])
  })

  it('a resource that moves brings its rights to those who hold them above', () => {
    const { gains } = previewRights(
      world,
      { collection: 'permission-resources', id: 'resource:legal', row: { parent: 'resource:itsm' } },
      NOW,
    )
    expect(gains.map(({ employee, permissions }) => [employee.name, permissions])).toEqual([
      ['Amy', ['legal.read']],
      ['Bob', ['legal.read']],
      ['Zoe', ['legal.read']],
    ])
  })

  it('suspending a person takes everything, and nothing from others', () => {
    const { gains, losses } = previewRights(
      world,
      { collection: 'employees', id: 'Amy', row: { status: 'suspended' } },
      NOW,
    )
    expect(gains).toEqual([])
    expect(losses).toEqual([
      {
        employee: { id: 'Amy', name: 'Amy' },
        permissions: ['itsm-access.approve', 'itsm-access.read', 'itsm.read'],
      },
    ])
  })
})
