import { describe, expect, it } from 'vitest'
import { ACTIONS } from './actions'
import { can } from './can'
import { generatedRights } from './generatedRights'
import { holdsAny } from './holdsAny'
import { resourcesInSight } from './resourcesInSight'
import { resourcesWith } from './resourcesWith'
import { testWorld } from './testWorld'

const ADMITTING = ACTIONS.filter((action) => !['approve', 'fulfill', 'delegate'].includes(action))
const CATEGORIES = ['itsm-access', 'itsm-legal', 'itsm-transport']

const roles = [
  ...generatedRights({ kind: 'itsm', slug: 'itsm-access', title: 'Access' }).roles,
  ...generatedRights({ kind: 'inventory', slug: 'inventory-vehicle', title: 'Vehicle' }).roles,
].map(({ slug, name, level, permissionSlugs }) => ({ slug, name, level, permissions: permissionSlugs }))

const { tree, rightsOf } = testWorld({
  resources: {
    system: null,
    itsm: null,
    'itsm-access': 'itsm',
    'access-card-form': 'itsm-access',
    'visitor-pass-form': 'itsm-access',
    'itsm-legal': 'itsm',
    'contract-review-form': 'itsm-legal',
    'itsm-transport': 'itsm',
    'vehicle-request-form': 'itsm-transport',
    inventory: null,
    'inventory-vehicle': 'inventory',
    'inventory-laptop': 'inventory',
  },
  roles,
})

const john = rightsOf({ roles: ['itsm-access-manager'], grants: ['itsm-access.approve'] })
const sarah = rightsOf({ grants: ['access-card-form.approve'] })
const ida = rightsOf({ grants: ['itsm.admin'] })
const tech = rightsOf({ roles: ['inventory-vehicle-maintainer'] })
const erin = rightsOf({})

const idsOf = (...slugs: string[]) => new Set(slugs.map((slug) => `resource:${slug}`))
const categoriesSeenBy = (rights: typeof john) =>
  CATEGORIES.filter((slug) => resourcesInSight(rights, tree).has(`resource:${slug}`))

describe('john, manager of access who may also approve', () => {
  it('edits the forms of access and approves its requests', () => {
    for (const form of ['access-card-form', 'visitor-pass-form']) {
      for (const action of ['create', 'read', 'update', 'delete', 'manage', 'approve'] as const) {
        expect(can(john, tree, form, action)).toBe(true)
      }
    }
  })
  it('fulfils nothing and administers nothing', () => {
    expect(resourcesWith(john, tree, 'fulfill').size).toBe(0)
    expect(resourcesWith(john, tree, 'admin').size).toBe(0)
  })
  it('cannot create categories and reaches no other category', () => {
    expect(can(john, tree, 'itsm.manage')).toBe(false)
    expect(can(john, tree, 'itsm.admin')).toBe(false)
    expect(resourcesWith(john, tree, 'read')).toEqual(
      idsOf('itsm-access', 'access-card-form', 'visitor-pass-form'),
    )
    expect(categoriesSeenBy(john)).toEqual(['itsm-access'])
  })
})

describe('sarah, approver of one form', () => {
  it('approves that form alone', () => {
    expect(resourcesWith(sarah, tree, 'approve')).toEqual(idsOf('access-card-form'))
  })
  it('neither reads nor edits the form, nor fulfils its requests', () => {
    for (const action of ['read', 'update', 'manage', 'admin', 'fulfill'] as const) {
      expect(resourcesWith(sarah, tree, action).size).toBe(0)
    }
  })
  it('sees the one category of her form, and is not admitted to the admin panel', () => {
    expect(categoriesSeenBy(sarah)).toEqual(['itsm-access'])
    expect(holdsAny(sarah, ADMITTING)).toBe(false)
  })
})

describe('ida, admin of itsm', () => {
  it('has every action on every category and form', () => {
    for (const slug of ['itsm', ...CATEGORIES, 'contract-review-form', 'vehicle-request-form']) {
      for (const action of ACTIONS) expect(can(ida, tree, slug, action)).toBe(true)
    }
    expect(categoriesSeenBy(ida)).toEqual(CATEGORIES)
  })
  it('reaches no system collection and no inventory', () => {
    for (const action of ACTIONS) {
      expect(can(ida, tree, 'system', action)).toBe(false)
      expect(can(ida, tree, 'inventory-vehicle', action)).toBe(false)
    }
  })
})

describe('tech, maintainer of vehicles', () => {
  it('reads vehicles and resolves their comments', () => {
    expect(can(tech, tree, 'inventory-vehicle.read')).toBe(true)
    expect(can(tech, tree, 'inventory-vehicle.maintainer')).toBe(true)
  })
  it('adds no comments, changes no status, deletes nothing, and sees no laptops', () => {
    for (const action of ['reviewer', 'update', 'delete', 'admin'] as const) {
      expect(can(tech, tree, 'inventory-vehicle', action)).toBe(false)
    }
    expect(resourcesWith(tech, tree, 'read')).toEqual(idsOf('inventory-vehicle'))
  })
  it('is admitted to the admin panel', () => {
    expect(holdsAny(tech, ADMITTING)).toBe(true)
  })
})

describe('erin, an employee without rights', () => {
  it('sees no category and is sent to the portal', () => {
    expect(categoriesSeenBy(erin)).toEqual([])
    expect(holdsAny(erin, ADMITTING)).toBe(false)
  })
})
