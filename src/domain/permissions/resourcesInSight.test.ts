import { describe, expect, it } from 'vitest'
import { holdsAny } from './holdsAny'
import { resourcesInSight } from './resourcesInSight'
import { resourcesWithAny } from './resourcesWithAny'
import { testWorld } from './testWorld'

const { tree, rightsOf } = testWorld({
  resources: { itsm: null, 'itsm-access': 'itsm', 'access-card-form': 'itsm-access', 'itsm-legal': 'itsm' },
  roles: [{ slug: 'root', isSuperadmin: true }],
})
const slugs = (ids: Set<string>) => [...ids].map((id) => id.replace('resource:', '')).sort()

describe('resources held and in sight', () => {
  it('any right on a form brings its category into sight, but gives no right on it', () => {
    const rights = rightsOf({ grants: ['access-card-form.delegate'] })
    expect(slugs(resourcesWithAny(rights, tree))).toEqual(['access-card-form'])
    expect(slugs(resourcesInSight(rights, tree))).toEqual(['access-card-form', 'itsm', 'itsm-access'])
  })

  it('a right on an ancestor brings everything below into sight', () => {
    const rights = rightsOf({ grants: ['itsm-access.read'] })
    expect(slugs(resourcesInSight(rights, tree))).toEqual(['access-card-form', 'itsm', 'itsm-access'])
  })

  it('a superadmin sees everything, an employee without rights nothing', () => {
    expect(resourcesInSight(rightsOf({ roles: ['root'] }), tree)).toEqual(new Set(tree.ids))
    expect(resourcesInSight(rightsOf({}), tree).size).toBe(0)
  })
})

describe('holdsAny', () => {
  it('asks for one of the actions anywhere, implied ones included', () => {
    expect(holdsAny(rightsOf({ grants: ['itsm-legal.manage'] }), ['delete', 'reviewer'])).toBe(true)
    expect(holdsAny(rightsOf({ grants: ['itsm-legal.approve'] }), ['delete', 'reviewer'])).toBe(false)
    expect(holdsAny(rightsOf({ roles: ['root'] }), ['reviewer'])).toBe(true)
  })
})
