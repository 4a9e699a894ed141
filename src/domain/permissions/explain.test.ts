import { describe, expect, it } from 'vitest'
import { explain } from './explain'
import { permissionsWithSources } from './permissionsWithSources'
import { testWorld } from './testWorld'

const { tree, rightsOf, graph } = testWorld({
  resources: { system: null, itsm: null, 'itsm-access': 'itsm', 'access-card-form': 'itsm-access' },
  roles: [
    { slug: 'approver', name: 'Access approver', permissions: ['itsm-access.approve'] },
    {
      slug: 'manager',
      name: 'Access manager',
      inheritsFrom: 'approver',
      permissions: ['itsm-access.manage'],
    },
    { slug: 'root', name: 'Superadmin', isSuperadmin: true },
  ],
  groups: [
    { slug: 'ops', name: 'Ops', roles: ['manager'] },
    { slug: 'field-ops', name: 'Field ops', parent: 'ops' },
  ],
})

const byGroup = {
  kind: 'group',
  id: 'group:field-ops',
  name: 'Field ops',
  path: ['Field ops', 'Ops', 'Access manager', 'Access approver'],
  validUntil: null,
}

describe('explain', () => {
  it('names every step from the group to the role that holds the permission', () => {
    const { allowed, paths, nearest } = explain(
      rightsOf({ groups: ['field-ops'] }),
      tree,
      'access-card-form.approve',
    )
    expect({ allowed, paths, nearest }).toEqual({
      allowed: true,
      paths: [{ permission: 'itsm-access.approve', ...byGroup }],
      nearest: null,
    })
  })

  it('gives every path that alone suffices, with the end of its validity', () => {
    const rights = rightsOf({
      grants: [{ permission: 'itsm.admin', until: 86_400_000 }, 'itsm.read'],
      roles: ['manager'],
    })
    expect(explain(rights, tree, 'itsm-access.approve').paths).toEqual([
      {
        permission: 'itsm.admin',
        kind: 'grant',
        id: 'grant:0',
        name: 'itsm.admin',
        path: [],
        validUntil: '1970-01-02T00:00:00.000Z',
      },
      {
        permission: 'itsm-access.approve',
        kind: 'role',
        id: 'role:manager',
        name: 'Access manager',
        path: ['Access manager', 'Access approver'],
        validUntil: null,
      },
    ])
  })

  it('says superadmin for a superadmin, for every right', () => {
    const { allowed, paths } = explain(rightsOf({ roles: ['root'] }), tree, 'nowhere.read')
    expect(allowed).toBe(true)
    expect(paths.map(({ permission, path }) => [permission, path])).toEqual([['superadmin', ['Superadmin']]])
  })

  it('a refusal names the nearest right that is held, and who could give the missing one', () => {
    const rights = rightsOf({ grants: ['itsm.read', 'itsm-access.manage', 'access-card-form.fulfill'] })
    const answer = explain(rights, tree, 'itsm-access.approve', [{ id: 'ida', name: 'Ida' }])
    expect(answer.allowed).toBe(false)
    expect(answer.nearest?.permission).toBe('itsm-access.manage')
    expect(answer.grantors).toEqual([{ id: 'ida', name: 'Ida' }])
  })

  it('among equally near rights the nearest is one with the asked action', () => {
    const rights = rightsOf({ grants: ['itsm.read', 'access-card-form.approve'] })
    expect(explain(rights, tree, 'itsm-access.approve').nearest?.permission).toBe('access-card-form.approve')
  })

  it('nothing related is near, and a right that cannot exist has no grantors', () => {
    expect(explain(rightsOf({ grants: ['system.admin'] }), tree, 'itsm.read').nearest).toBeNull()
    expect(explain(rightsOf({ grants: ['itsm.read'] }), tree, 'nowhere.read').nearest).toBeNull()
    expect(explain(rightsOf({}), tree, 'itsm.fly', ['x'])).toEqual({
      allowed: false,
      paths: [],
      nearest: null,
      grantors: [],
    })
  })
})

describe('permissionsWithSources', () => {
  it('lists what is granted literally once, with each of its sources, and all that holds', () => {
    const rights = rightsOf({ groups: ['field-ops'], grants: ['itsm-access.approve'] })
    const answer = permissionsWithSources(rights, tree, graph.permissions)
    expect(answer.superadmin).toBe(false)
    expect(answer.permissions.map(({ slug }) => slug)).toEqual(['itsm-access.approve', 'itsm-access.manage'])
    expect(answer.permissions[0]?.sources).toEqual([
      { kind: 'grant', id: 'grant:0', name: 'itsm-access.approve', path: [], validUntil: null },
      byGroup,
    ])
    expect(answer.effective).toEqual(
      ['access-card-form', 'itsm-access'].flatMap((slug) =>
        ['approve', 'create', 'delete', 'manage', 'read', 'update'].map((action) => `${slug}.${action}`),
      ),
    )
  })

  it('a superadmin holds every existing permission though none is granted literally', () => {
    const answer = permissionsWithSources(rightsOf({ roles: ['root'] }), tree, graph.permissions)
    expect(answer.superadmin).toBe(true)
    expect(answer.permissions).toEqual([])
    expect(answer.effective).toHaveLength(graph.permissions.length)
  })
})
