import { describe, expect, it } from 'vitest'
import { indexGraph } from './indexGraph'
import { newConflicts } from './newConflicts'
import type { PersonHoldings, RightsChange, RightsWorld } from './RightsWorld'
import { separationConflicts, type SeparationRule } from './separationConflicts'
import { testWorld } from './testWorld'

const NOW = 100
const rule: SeparationRule = {
  id: 'rule',
  name: 'Buying and paying',
  reason: 'Fraud takes two.',
  roleA: 'role:buyer',
  roleB: 'role:payer',
}

const { graph } = testWorld({
  resources: { itsm: null },
  roles: [
    { slug: 'buyer' },
    { slug: 'payer' },
    { slug: 'head-buyer', inheritsFrom: 'buyer' },
    { slug: 'retired', inheritsFrom: 'buyer', status: 'inactive' },
    { slug: 'other' },
  ],
  groups: [{ slug: 'finance', roles: ['payer'] }, { slug: 'payments', parent: 'finance' }, { slug: 'empty' }],
})
const OPEN = { validFrom: null, validUntil: null }

function pat({
  roles = {},
  groups = [] as string[],
  status = 'active' as const,
}: {
  roles?: Record<string, object>
  groups?: string[]
  status?: PersonHoldings['employee']['status']
}): PersonHoldings {
  return {
    employee: { id: 'pat', name: 'Pat', status },
    grants: [],
    assignments: Object.entries(roles).map(([slug, span]) => ({
      id: slug,
      roleId: `role:${slug}`,
      ...OPEN,
      ...span,
    })),
    memberships: groups.map((slug) => ({ id: slug, groupId: `group:${slug}`, ...OPEN })),
  }
}
const conflictsOf = (person: PersonHoldings) => separationConflicts([rule], [person], indexGraph(graph), NOW)

describe('separationConflicts', () => {
  it('finds both roles however they are held, and says by what', () => {
    expect(conflictsOf(pat({ roles: { 'head-buyer': {} }, groups: ['payments'] }))).toEqual([
      {
        rule: { id: 'rule', name: 'Buying and paying', reason: 'Fraud takes two.' },
        employee: { id: 'pat', name: 'Pat', status: 'active' },
        roles: [
          { id: 'role:buyer', name: 'buyer', slug: 'buyer', path: ['head-buyer', 'buyer'] },
          { id: 'role:payer', name: 'payer', slug: 'payer', path: ['payments', 'finance', 'payer'] },
        ],
      },
    ])
  })
  it('one of the two is no conflict', () => {
    expect(conflictsOf(pat({ roles: { 'head-buyer': {}, other: {} } }))).toEqual([])
  })
  it('an inactive role gives nothing, and passes nothing on', () => {
    expect(conflictsOf(pat({ roles: { retired: {}, payer: {} } }))).toEqual([])
  })
  it('roles that will meet conflict today; roles that follow each other, or met in the past, do not', () => {
    expect(conflictsOf(pat({ roles: { buyer: {}, payer: { validFrom: 500 } } }))).toHaveLength(1)
    expect(conflictsOf(pat({ roles: { buyer: { validUntil: 500 }, payer: { validFrom: 500 } } }))).toEqual([])
    expect(conflictsOf(pat({ roles: { buyer: { validUntil: NOW }, payer: {} } }))).toEqual([])
  })
  it('a suspended person counts, because they come back with all that was given', () => {
    expect(conflictsOf(pat({ roles: { buyer: {}, payer: {} }, status: 'suspended' }))).toHaveLength(1)
  })
})

describe('newConflicts', () => {
  const made = (person: PersonHoldings, change: RightsChange) =>
    newConflicts([rule], { graph, resources: [], people: [person] } satisfies RightsWorld, change, NOW)
  const assign = (roleId: string, id: string | null = null, span = {}): RightsChange => ({
    collection: 'role-assignments',
    id,
    row: { employee: 'pat', roleId, ...OPEN, ...span },
  })

  it('an assignment, a membership, a role of a group and an inheritance are refused when they give both', () => {
    expect(made(pat({ roles: { buyer: {} } }), assign('role:payer'))).toHaveLength(1)
    expect(
      made(pat({ roles: { buyer: {} } }), {
        collection: 'group-memberships',
        id: null,
        row: { employee: 'pat', groupId: 'group:payments' },
      }),
    ).toHaveLength(1)
    expect(
      made(pat({ roles: { buyer: {} }, groups: ['empty'] }), {
        collection: 'employee-groups',
        id: 'group:empty',
        row: { roleIds: ['role:payer'] },
      }),
    ).toHaveLength(1)
    expect(
      made(pat({ roles: { buyer: {}, other: {} } }), {
        collection: 'employee-roles',
        id: 'role:other',
        row: { inheritsFrom: 'role:payer' },
      }),
    ).toHaveLength(1)
    expect(
      made(pat({ roles: { retired: {}, payer: {} } }), {
        collection: 'employee-roles',
        id: 'role:retired',
        row: { status: 'active' },
      }),
    ).toHaveLength(1)
  })
  it('what broke the rule before does not stand in the way of other work', () => {
    const both = pat({ roles: { buyer: {}, payer: {} } })
    expect(made(both, assign('role:other'))).toEqual([])
    expect(made(both, { collection: 'employee-roles', id: 'role:buyer', row: { level: 7 } })).toEqual([])
  })
  it('an assignment that breaks the rule may be shortened or ended, not prolonged', () => {
    const both = pat({ roles: { buyer: {}, payer: { validUntil: 500 } } })
    expect(made(both, assign('role:payer', 'payer', { validUntil: 300 }))).toEqual([])
    expect(made(both, assign('role:payer', 'payer', { validUntil: 900 }))).toHaveLength(1)
    expect(made(both, { ...assign('role:payer', 'payer'), row: null })).toEqual([])
  })
})
