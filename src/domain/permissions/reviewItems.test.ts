import { describe, expect, it } from 'vitest'
import type { RightsWorld } from './RightsWorld'
import { reviewItems, type ReviewScope } from './reviewItems'

const OPEN = { validFrom: null, validUntil: null }
const resources = [
  { id: 'r1', slug: 'itsm', parent: null },
  { id: 'r2', slug: 'itsm-access', parent: 'r1' },
  { id: 'r3', slug: 'reports', parent: null },
]
const role = (id: string, permissionIds: string[], inheritsFrom: string | null = null) => ({
  id,
  slug: id,
  name: `Role ${id}`,
  level: 1,
  status: 'active' as const,
  isSuperadmin: false,
  inheritsFrom,
  permissionIds,
})
const permission = (id: string, slug: string, resourceId: string, action: 'manage' | 'read') => ({
  id,
  slug,
  resourceId,
  action,
  status: 'active' as const,
})
const world: RightsWorld = {
  resources,
  graph: {
    roles: [role('base', ['p1']), role('child', [], 'base'), role('other', ['p3'])],
    groups: [
      { id: 'g', slug: 'g', name: 'Group g', parentGroup: null, roleIds: ['other'], permissionIds: [] },
    ],
    permissions: [
      permission('p1', 'itsm-access.manage', 'r2', 'manage'),
      permission('p3', 'reports.read', 'r3', 'read'),
    ],
    takeable: [{ to: 'other', roleId: 'base' }],
  },
  people: [
    {
      employee: { id: 'e', name: 'E', status: 'active' },
      assignments: [
        { id: 'a1', roleId: 'child', ...OPEN },
        { id: 'a2', roleId: 'other', validFrom: null, validUntil: 50 },
      ],
      memberships: [{ id: 'm1', groupId: 'g', ...OPEN }],
      grants: [{ id: 'x1', permissionId: 'p3', validFrom: 200, validUntil: null }],
    },
  ],
}
const all: ReviewScope = { roles: [], groups: [], resources: [] }
const ids = (scope: Partial<ReviewScope>, except = new Set<string>()) =>
  reviewItems(world, { ...all, ...scope }, 100, except).map(({ sourceId }) => sourceId)

describe('what a campaign looks at', () => {
  it('is everything that is valid or will be, without a scope', () => {
    expect(ids({})).toEqual(['a1', 'm1', 'x1'])
    expect(ids({}, new Set(['a1']))).toEqual(['m1', 'x1'])
  })
  it('is what gives a right on a resource or below it, through whatever', () => {
    expect(ids({ resources: ['r1'] })).toEqual(['a1'])
    expect(ids({ resources: ['r3'] })).toEqual(['m1', 'x1'])
  })
  it('is whatever fits one part of the scope', () => {
    expect(ids({ roles: ['child'], groups: ['g'] })).toEqual(['a1', 'm1'])
    expect(ids({ roles: ['base'] })).toEqual([])
  })
  it('says what it gives in the fewest words, and not what could be taken by it', () => {
    expect(reviewItems(world, all, 100, new Set()).map(({ label, rights }) => [label, rights])).toEqual([
      ['Role child', ['itsm-access.manage']],
      ['Group g', ['reports.read']],
      ['reports.read', ['reports.read']],
    ])
  })
})
