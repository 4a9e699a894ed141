import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTIONS } from './actions'
import { buildResourceTree } from './buildResourceTree'
import { closureOf, type ClosureStart } from './closureOf'
import { missingRights } from './missingRights'
import { narrowClosure } from './narrowClosure'
import { testWorld } from './testWorld'

const world = testWorld({
  resources: {
    system: null,
    itsm: null,
    'itsm-access': 'itsm',
    'access-card-form': 'itsm-access',
    'itsm-legal': 'itsm',
  },
  roles: [
    { slug: 'approver', permissions: ['itsm-access.approve'], level: 20 },
    { slug: 'manager', permissions: ['itsm-access.manage'], level: 40, inheritsFrom: 'approver' },
    { slug: 'off', permissions: ['itsm.admin'], status: 'inactive', level: 60 },
    { slug: 'low', inheritsFrom: 'off', level: 1 },
    { slug: 'root', isSuperadmin: true, level: 100 },
    { slug: 'round-a', inheritsFrom: 'round-b', permissions: ['itsm.read'] },
    { slug: 'round-b', inheritsFrom: 'round-a', permissions: ['itsm.update'] },
  ],
  groups: [
    { slug: 'ops', roles: ['manager'], permissions: ['itsm-legal.read'] },
    { slug: 'field-ops', parent: 'ops' },
  ],
  status: { 'itsm-legal.fulfill': 'inactive' },
})
const { tree, graph, rightsOf } = world
const closure = (start: ClosureStart) => closureOf(start, graph, tree)
const lacks = (start: ClosureStart, grants: string[]) =>
  missingRights(closure(start), null, rightsOf({ grants }))

describe('closure', () => {
  it('of a role is its whole inheritance', () => {
    expect(lacks({ roleIds: ['role:manager'] }, [])).toEqual(['itsm-access.manage', 'itsm-access.approve'])
  })

  it('of a group is its whole ancestry and the roles of that', () => {
    expect(lacks({ groupIds: ['group:field-ops'] }, []).sort()).toEqual([
      'itsm-access.approve',
      'itsm-access.manage',
      'itsm-legal.read',
    ])
  })

  it('counts inactive roles and inactive permissions', () => {
    expect(lacks({ roleIds: ['role:low'] }, [])).toEqual(['itsm.admin'])
    expect(lacks({ permissionIds: ['permission:itsm-legal.fulfill'] }, [])).toEqual(['itsm-legal.fulfill'])
  })

  it('has the highest level of its roles, so that a low role over a high one is high', () => {
    expect(closure({ roleIds: ['role:low'] }).level).toBe(60)
    expect(closure({ groupIds: ['group:field-ops'] }).level).toBe(40)
    expect(closure({ permissionIds: ['permission:itsm.admin'] }).level).toBe(0)
  })

  it('survives a cycle', () => {
    expect(lacks({ roleIds: ['role:round-a'] }, []).sort()).toEqual(['itsm.read', 'itsm.update'])
  })

  it('of a resource is every right above and below it, as far as it lands there', () => {
    const few = {
      ...graph,
      permissions: graph.permissions.filter(({ slug }) =>
        [
          'itsm.approve',
          'itsm-access.read',
          'access-card-form.fulfill',
          'itsm-legal.delete',
          'system.admin',
        ].includes(slug),
      ),
    }
    const moved = closureOf({ resourceIds: ['resource:itsm-access'] }, few, tree)
    expect(missingRights(moved, null, rightsOf({}))).toEqual([
      'itsm-access.read',
      'itsm-access.approve',
      'access-card-form.fulfill',
    ])
  })

  it('of a resource that moves is taken in the tree after the move', () => {
    const rows = tree.ids.map((id, at) => ({
      id,
      slug: tree.slugs[at] ?? '',
      parent: tree.ids[tree.parent[at] ?? -1] ?? null,
    }))
    const after = buildResourceTree(
      rows.map((row) => (row.slug === 'access-card-form' ? { ...row, parent: 'resource:system' } : row)),
    )
    const only = { ...graph, permissions: graph.permissions.filter(({ slug }) => slug === 'system.approve') }
    const moved = closureOf({ resourceIds: ['resource:access-card-form'] }, only, after)
    expect(missingRights(moved, null, rightsOf({ grants: ['itsm.manage'] }))).toEqual([
      'access-card-form.approve',
    ])
    expect(missingRights(moved, null, rightsOf({ grants: ['itsm.approve'] }))).toEqual([])
  })
})

describe('containment', () => {
  it('nobody gives what they do not hold', () => {
    expect(lacks({ roleIds: ['role:approver'] }, ['itsm-access.manage'])).toEqual(['itsm-access.approve'])
    expect(lacks({ roleIds: ['role:approver'] }, ['itsm.admin'])).toEqual([])
  })

  it('a write asks only for what it adds', () => {
    const before = closure({ roleIds: ['role:approver'] })
    const after = closure({ roleIds: ['role:manager'] })
    expect(missingRights(after, before, rightsOf({ grants: ['itsm.manage'] }))).toEqual([])
    expect(missingRights(after, null, rightsOf({ grants: ['itsm.manage'] }))).toEqual(['itsm-access.approve'])
    expect(missingRights(before, after, rightsOf({}))).toEqual([])
  })

  it('the superadmin flag is within nobody but superadmins, not even unchanged', () => {
    const root = closure({ roleIds: ['role:root'] })
    const almighty = rightsOf({ grants: ['itsm.admin', 'system.admin'] })
    expect(missingRights(root, root, almighty)).toEqual(['superadmin'])
    expect(missingRights(root, null, rightsOf({ roles: ['root'] }))).toEqual([])
  })

  it('a superadmin is bound by nothing', () => {
    expect(missingRights(closure({ roleIds: ['role:off'] }), null, rightsOf({ roles: ['root'] }))).toEqual([])
  })

  it('what is missing above is not said again below', () => {
    expect(lacks({ permissionIds: ['permission:itsm.admin'] }, ['itsm-legal.admin'])).toEqual(['itsm.admin'])
  })

  const slugs = fc.subarray(
    graph.permissions.filter(({ status }) => status === 'active').map(({ slug }) => slug),
    { maxLength: 6 },
  )
  const permissionIds = (list: string[]) => list.map((slug) => `permission:${slug}`)

  it('names exactly enough: who gets what is missing may, and less is not enough', () => {
    fc.assert(
      fc.property(slugs, slugs, slugs, (after, before, held) => {
        const to = closure({ permissionIds: permissionIds(after) })
        const from = closure({ permissionIds: permissionIds(before) })
        const missing = missingRights(to, from, rightsOf({ grants: held }))
        expect(missingRights(to, from, rightsOf({ grants: [...held, ...missing] }))).toEqual([])
        for (const one of missing) {
          const rest = missing.filter((slug) => slug !== one)
          expect(missingRights(to, from, rightsOf({ grants: [...held, ...rest] }))).toContain(one)
        }
      }),
    )
  })

  it('is empty exactly when every added bit is held', () => {
    fc.assert(
      fc.property(slugs, slugs, slugs, (after, before, held) => {
        const to = closure({ permissionIds: permissionIds(after) })
        const from = closure({ permissionIds: permissionIds(before) })
        const writer = rightsOf({ grants: held })
        const contained = to.masks.every(
          (mask, node) => (mask & ~(from.masks[node] ?? 0) & ~(writer.masks[node] ?? 0)) === 0,
        )
        expect(missingRights(to, from, writer).length === 0).toBe(contained)
      }),
    )
  })
})

describe('narrowClosure', () => {
  const slugsIn = (rights: Parameters<typeof narrowClosure>[0], scope: string[] | null) =>
    missingRights(narrowClosure(rights, ['approve', 'fulfill'], scope), null, rightsOf({}))

  it('keeps deciding within the scope and drops everything else', () => {
    const giver = rightsOf({ grants: ['itsm.admin'] })
    expect(slugsIn(giver, ['resource:itsm-access'])).toEqual(['itsm-access.approve', 'itsm-access.fulfill'])
    expect(slugsIn(giver, null)).toEqual(['itsm.approve', 'itsm.fulfill'])
    expect(slugsIn(giver, ['resource:gone'])).toEqual([])
    expect(slugsIn(rightsOf({ grants: ['itsm.manage'] }), null)).toEqual([])
  })

  it('a superadmin conveys deciding on everything, not the flag', () => {
    const narrowed = narrowClosure(rightsOf({ roles: ['root'] }), ACTIONS, ['resource:system'])
    expect(narrowed.superadmin).toBe(false)
    expect(missingRights(narrowed, null, rightsOf({}))).toEqual(['system.admin'])
  })
})
