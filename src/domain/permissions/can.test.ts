import { describe, expect, it } from 'vitest'
import { buildResourceTree } from './buildResourceTree'
import { can } from './can'
import { canOtherwise } from './canOtherwise'
import { canPlainly } from './canPlainly'
import { resourcesWith } from './resourcesWith'
import { testWorld } from './testWorld'

const { tree, rightsOf } = testWorld({
  resources: { itsm: null, 'itsm-access': 'itsm', 'access-card-form': 'itsm-access' },
  roles: [
    { slug: 'root', isSuperadmin: true },
    { slug: 'approver', permissions: ['itsm-access.approve'] },
    { slug: 'lead', inheritsFrom: 'approver' },
    { slug: 'access-admin', permissions: ['itsm-access.admin'] },
  ],
  groups: [{ slug: 'leads', roles: ['lead'] }],
})

describe('can', () => {
  it('an unknown resource is refused to everyone but superadmins', () => {
    expect(can(rightsOf({ grants: ['itsm.admin'] }), tree, 'nowhere.read')).toBe(false)
    expect(can(rightsOf({ roles: ['root'] }), tree, 'nowhere.read')).toBe(true)
  })

  it.each(['', 'itsm', 'itsm.', '.read', 'itsm.fly', 'itsm.read.more', 'ITSM.read', 'itsm.toString'])(
    'the malformed right "%s" is refused to everyone',
    (slug) => {
      expect(can(rightsOf({ grants: ['itsm.admin'] }), tree, slug)).toBe(false)
      expect(can(rightsOf({ roles: ['root'] }), tree, slug)).toBe(false)
    },
  )

  it('rights compiled on an older tree are read by resource, not by number', () => {
    const rights = rightsOf({ grants: ['itsm-access.read'] })
    const newer = buildResourceTree([
      { id: 'resource:new', slug: 'new', parent: null },
      { id: 'resource:newer', slug: 'newer', parent: null },
      { id: 'resource:itsm', slug: 'itsm', parent: null },
      { id: 'resource:itsm-access', slug: 'itsm-access', parent: 'resource:itsm' },
    ])
    expect(can(rights, newer, 'itsm-access.read')).toBe(true)
    expect(can(rights, newer, 'newer.read')).toBe(false)
    expect(can(rights, newer, 'itsm.read')).toBe(false)
    expect(resourcesWith(rights, newer, 'read')).toEqual(new Set(['resource:itsm-access']))
    expect(canOtherwise(rights, newer, 'itsm-access', 'read', new Set())).toBe(true)
  })
})

describe('canPlainly', () => {
  it('rights from admin or superadmin alone allow deciding but count for no queue', () => {
    for (const holder of [{ roles: ['access-admin'] }, { grants: ['itsm.admin'] }, { roles: ['root'] }]) {
      const rights = rightsOf(holder)
      expect(can(rights, tree, 'access-card-form', 'approve')).toBe(true)
      expect(canPlainly(rights, tree, 'access-card-form', 'approve')).toBe(false)
    }
  })

  it('an admin who also holds approve counts', () => {
    const rights = rightsOf({ roles: ['access-admin', 'approver'] })
    expect(canPlainly(rights, tree, 'access-card-form', 'approve')).toBe(true)
  })

  it('manage gives its four plainly, and an unknown resource gives nothing', () => {
    const rights = rightsOf({ grants: ['itsm.manage'] })
    expect(canPlainly(rights, tree, 'access-card-form', 'update')).toBe(true)
    expect(canPlainly(rights, tree, 'nowhere', 'update')).toBe(false)
  })
})

describe('canOtherwise', () => {
  const named = new Set(['role:approver'])
  const holds = (holder: Parameters<typeof rightsOf>[0]) =>
    canOtherwise(rightsOf(holder), tree, 'access-card-form', 'approve', named)

  it('a right that comes through a named role does not count, however the role is reached', () => {
    expect(holds({ roles: ['approver'] })).toBe(false)
    expect(holds({ roles: ['lead'] })).toBe(false)
    expect(holds({ groups: ['leads'] })).toBe(false)
  })

  it('the same right by a grant, another role or superadmin counts', () => {
    expect(holds({ roles: ['approver'], grants: ['itsm.approve'] })).toBe(true)
    expect(holds({ roles: ['approver', 'access-admin'] })).toBe(true)
    expect(holds({ roles: ['approver', 'root'] })).toBe(true)
    expect(holds({ grants: ['itsm.manage'] })).toBe(false)
  })
})
