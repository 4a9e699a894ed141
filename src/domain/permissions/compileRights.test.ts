import { describe, expect, it } from 'vitest'
import { ACTIONS } from './actions'
import { can } from './can'
import { compileRights } from './compileRights'
import { testWorld } from './testWorld'

const resources = { system: null, itsm: null, 'itsm-access': 'itsm', 'access-card-form': 'itsm-access' }

describe('effective rights', () => {
  const { tree, rightsOf, graph } = testWorld({
    resources,
    roles: [
      { slug: 'approver', permissions: ['itsm-access.approve'], level: 20 },
      { slug: 'manager', permissions: ['itsm-access.manage'], level: 40, inheritsFrom: 'approver' },
      { slug: 'off', permissions: ['itsm.delete'], level: 90, status: 'inactive', inheritsFrom: 'approver' },
      { slug: 'over-off', permissions: ['itsm.read'], level: 5, inheritsFrom: 'off' },
      { slug: 'round-a', permissions: ['itsm.create'], inheritsFrom: 'round-b' },
      { slug: 'round-b', permissions: ['itsm.update'], inheritsFrom: 'round-a' },
      { slug: 'root', isSuperadmin: true, level: 100 },
      { slug: 'deputy', inheritsFrom: 'root' },
      { slug: 'superadmin', permissions: ['itsm.read'] },
    ],
    groups: [
      { slug: 'ops', permissions: ['itsm.delegate'], roles: ['manager'] },
      { slug: 'field-ops', parent: 'ops', permissions: ['system.read'] },
      { slug: 'round-x', parent: 'round-y', permissions: ['itsm.read'] },
      { slug: 'round-y', parent: 'round-x', permissions: ['itsm.update'] },
    ],
    status: { 'itsm.fulfill': 'inactive', 'itsm.reviewer': 'deprecated' },
  })
  const holds = (holder: Parameters<typeof rightsOf>[0], slug: string, now?: number) =>
    can(rightsOf(holder, now), tree, slug)

  it('nothing is held by default', () => {
    const rights = rightsOf({})
    for (const slug of Object.keys(resources)) {
      for (const action of ACTIONS) expect(can(rights, tree, slug, action)).toBe(false)
    }
    expect(rights.level).toBe(0)
  })

  it('a grant on a resource covers every descendant', () => {
    expect(holds({ grants: ['itsm.admin'] }, 'itsm-access.approve')).toBe(true)
    expect(holds({ grants: ['itsm.admin'] }, 'access-card-form.read')).toBe(true)
    expect(holds({ grants: ['itsm-access.manage'] }, 'access-card-form.update')).toBe(true)
  })

  it('a grant on a resource covers neither its ancestors nor another tree', () => {
    expect(holds({ grants: ['itsm-access.admin'] }, 'itsm.read')).toBe(false)
    expect(holds({ grants: ['itsm.admin'] }, 'system.read')).toBe(false)
  })

  it('a manager never implies approve or fulfill, not even below', () => {
    const rights = rightsOf({ grants: ['itsm.manage'] })
    for (const action of ['approve', 'fulfill', 'delegate', 'admin'] as const) {
      expect(can(rights, tree, 'itsm', action)).toBe(false)
      expect(can(rights, tree, 'access-card-form', action)).toBe(false)
    }
  })

  it('a role gives its whole inheritance', () => {
    expect(holds({ roles: ['manager'] }, 'itsm-access.approve')).toBe(true)
    expect(holds({ roles: ['approver'] }, 'itsm-access.read')).toBe(false)
  })

  it('a member has what the group, its ancestors and the roles of those grant', () => {
    const rights = rightsOf({ groups: ['field-ops'] })
    for (const slug of ['system.read', 'itsm.delegate', 'itsm-access.update', 'itsm-access.approve']) {
      expect(can(rights, tree, slug)).toBe(true)
    }
  })

  it('a member of a parent group has nothing of the groups below', () => {
    expect(holds({ groups: ['ops'] }, 'system.read')).toBe(false)
  })

  it('an inactive role gives nothing, and cuts off what it inherits', () => {
    expect(holds({ roles: ['off'] }, 'itsm.delete')).toBe(false)
    expect(holds({ roles: ['off'] }, 'itsm-access.approve')).toBe(false)
    expect(holds({ roles: ['over-off'] }, 'itsm.read')).toBe(true)
    expect(holds({ roles: ['over-off'] }, 'itsm.delete')).toBe(false)
    expect(holds({ roles: ['over-off'] }, 'itsm-access.approve')).toBe(false)
  })

  it('an inactive permission gives nothing, a deprecated one still grants', () => {
    expect(holds({ grants: ['itsm.fulfill'] }, 'itsm.fulfill')).toBe(false)
    expect(holds({ grants: ['itsm.reviewer'] }, 'itsm.reviewer')).toBe(true)
  })

  it.each(['suspended', 'left'] as const)('a %s employee has nothing, not even as superadmin', (status) => {
    const rights = rightsOf({ status, grants: ['itsm.admin'], roles: ['root'], groups: ['ops'] })
    expect(rights.superadmin).toBe(false)
    expect(can(rights, tree, 'itsm.read')).toBe(false)
    expect(rights.roleIds.size).toBe(0)
    expect(rights.level).toBe(0)
  })

  it('a permission on a resource that is not in the tree gives nothing', () => {
    const source = {
      ...graph,
      employee: { id: 'e', status: 'active' as const },
      grants: [{ id: 'g', permissionId: 'lost', validFrom: null, validUntil: null }],
      assignments: [{ id: 'a', roleId: 'no-such-role', validFrom: null, validUntil: null }],
      memberships: [{ id: 'm', groupId: 'no-such-group', validFrom: null, validUntil: null }],
      permissions: [
        {
          id: 'lost',
          slug: 'itsm.admin',
          resourceId: 'gone',
          action: 'admin' as const,
          status: 'active' as const,
        },
      ],
    }
    const rights = compileRights(source, tree, 0)
    expect(rights.sources).toEqual([])
    expect(can(rights, tree, 'itsm.read')).toBe(false)
  })

  it('cycles among roles and groups are survived', () => {
    expect(holds({ roles: ['round-a'] }, 'itsm.update')).toBe(true)
    expect(holds({ groups: ['round-x'] }, 'itsm.update')).toBe(true)
  })

  it('superadmin is the flag, inherited or not, and never the slug', () => {
    expect(rightsOf({ roles: ['root'] }).superadmin).toBe(true)
    expect(rightsOf({ roles: ['deputy'] }).superadmin).toBe(true)
    expect(rightsOf({ roles: ['superadmin'] }).superadmin).toBe(false)
  })

  it('the level is the highest of all roles in effect, inherited and by group included', () => {
    expect(rightsOf({ roles: ['approver'] }).level).toBe(20)
    expect(rightsOf({ roles: ['deputy'] }).level).toBe(100)
    expect(rightsOf({ groups: ['field-ops'] }).level).toBe(40)
    expect(rightsOf({ roles: ['over-off'] }).level).toBe(5)
  })

  it('the roles in effect include those inherited and those by group', () => {
    expect([...rightsOf({ groups: ['field-ops'] }).roleIds].sort()).toEqual(['role:approver', 'role:manager'])
    expect([...rightsOf({ roles: ['over-off'] }).roleIds]).toEqual(['role:over-off'])
  })

  it('a row is valid from its first moment until just before its last', () => {
    for (const holder of [
      { grants: [{ permission: 'itsm.read', from: 100, until: 200 }] },
      { roles: [{ role: 'over-off', from: 100, until: 200 }] },
      { groups: [{ group: 'round-x', from: 100, until: 200 }] },
    ]) {
      expect([99, 100, 199, 200].map((now) => holds(holder, 'itsm.read', now))).toEqual([
        false,
        true,
        true,
        false,
      ])
    }
  })

  it('names the next moment at which a right begins or ends', () => {
    const holder = {
      grants: [{ permission: 'itsm.read', from: 100, until: 200 }],
      roles: [{ role: 'manager', until: 150 }],
      groups: [{ group: 'ops', from: 300 }],
    }
    expect([0, 100, 150, 200, 300].map((now) => rightsOf(holder, now).nextBoundary)).toEqual([
      100,
      150,
      200,
      300,
      null,
    ])
  })
})
