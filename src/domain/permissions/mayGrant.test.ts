import { describe, expect, it } from 'vitest'
import { mayGrant } from './mayGrant'
import { testWorld } from './testWorld'

const { tree, rightsOf } = testWorld({
  resources: { system: null, itsm: null, 'itsm-access': 'itsm' },
  roles: [
    { slug: 'super', isSuperadmin: true, level: 100 },
    { slug: 'clerk', level: 30, permissions: ['system.create'] },
    { slug: 'junior', level: 5, permissions: ['system.update'] },
  ],
})
const receiver = { id: 'somebody', level: 20 }

describe('mayGrant', () => {
  it('who writes rights and holds the right gives it, also when they hold it from above', () => {
    expect(
      mayGrant(
        rightsOf({ roles: ['clerk'], grants: ['itsm.approve'] }),
        tree,
        'itsm-access.approve',
        receiver,
      ),
    ).toBe(true)
  })
  it('who writes rights without holding this one does not', () => {
    expect(
      mayGrant(rightsOf({ roles: ['clerk'], grants: ['itsm.read'] }), tree, 'itsm-access.approve', receiver),
    ).toBe(false)
  })
  it('who holds the right without writing rights does not', () => {
    expect(mayGrant(rightsOf({ grants: ['itsm.admin'] }), tree, 'itsm-access.approve', receiver)).toBe(false)
  })
  it('all that a permission implies must be held', () => {
    const crud = ['itsm-access.create', 'itsm-access.read', 'itsm-access.update', 'itsm-access.delete']
    expect(mayGrant(rightsOf({ roles: ['clerk'], grants: crud }), tree, 'itsm-access.manage', receiver)).toBe(
      false,
    )
    expect(
      mayGrant(
        rightsOf({ roles: ['clerk'], grants: ['itsm-access.manage'] }),
        tree,
        'itsm-access.manage',
        receiver,
      ),
    ).toBe(true)
  })
  it('nobody gives to one who stands above them', () => {
    const giver = rightsOf({ roles: ['junior'], grants: ['itsm.approve'] })
    expect(mayGrant(giver, tree, 'itsm.approve', receiver)).toBe(false)
    expect(mayGrant(giver, tree, 'itsm.approve', { id: 'somebody', level: 5 })).toBe(true)
  })
  it('nobody gives to themselves, a superadmin neither', () => {
    expect(mayGrant(rightsOf({ roles: ['super'] }), tree, 'itsm.approve', { id: 'employee', level: 0 })).toBe(
      false,
    )
  })
  it('superadmins give everything, and they alone what is no permission of a known resource', () => {
    const clerk = rightsOf({ roles: ['clerk'], grants: ['itsm.admin', 'system.admin'] })
    for (const wanted of ['superadmin', 'unknown.read']) {
      expect(mayGrant(rightsOf({ roles: ['super'] }), tree, wanted, receiver)).toBe(true)
      expect(mayGrant(clerk, tree, wanted, receiver)).toBe(false)
    }
  })
})
