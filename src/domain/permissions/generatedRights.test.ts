import { describe, expect, it } from 'vitest'
import { generatedResourceSlug } from './generatedResourceSlug'
import { generatedRights } from './generatedRights'

const summary = (source: Parameters<typeof generatedRights>[0]) => {
  const { permissions, roles } = generatedRights(source)
  return {
    permissions: permissions.map(({ slug }) => slug),
    roles: roles.map(({ slug, level, permissionSlugs }) => [slug, level, ...permissionSlugs]),
  }
}

describe('generatedRights', () => {
  it('a category has eight permissions and four roles', () => {
    expect(summary({ kind: 'itsm', slug: 'itsm-access', title: 'Access' })).toEqual({
      permissions: ['create', 'read', 'update', 'delete', 'manage', 'approve', 'fulfill', 'admin'].map(
        (action) => `itsm-access.${action}`,
      ),
      roles: [
        ['itsm-access-manager', 40, 'itsm-access.manage'],
        ['itsm-access-approver', 20, 'itsm-access.read', 'itsm-access.approve'],
        ['itsm-access-fulfiller', 20, 'itsm-access.read', 'itsm-access.fulfill'],
        ['itsm-access-admin', 60, 'itsm-access.admin'],
      ],
    })
  })

  it('a form has the same on its own resource', () => {
    const { permissions, roles } = generatedRights({
      kind: 'itsm',
      slug: 'access-card-form',
      title: 'Access card',
    })
    expect(permissions.find(({ action }) => action === 'approve')).toEqual({
      slug: 'access-card-form.approve',
      name: 'Access card - Approve',
      action: 'approve',
      category: 'itsm',
      level: 'standard',
    })
    expect(roles[1]).toMatchObject({ slug: 'access-card-form-approver', name: 'Access card Approver' })
  })

  it('an inventory type has reviewer and maintainer, and neither approve nor fulfill', () => {
    expect(summary({ kind: 'inventory', slug: 'inventory-vehicle', title: 'Vehicle' })).toEqual({
      permissions: ['create', 'read', 'update', 'delete', 'manage', 'admin', 'reviewer', 'maintainer'].map(
        (action) => `inventory-vehicle.${action}`,
      ),
      roles: [
        ['inventory-vehicle-manager', 40, 'inventory-vehicle.manage'],
        ['inventory-vehicle-reviewer', 20, 'inventory-vehicle.read', 'inventory-vehicle.reviewer'],
        ['inventory-vehicle-maintainer', 20, 'inventory-vehicle.read', 'inventory-vehicle.maintainer'],
        ['inventory-vehicle-admin', 60, 'inventory-vehicle.admin'],
      ],
    })
  })

  it('a record type has readers and editors', () => {
    expect(summary({ kind: 'records', slug: 'records-risk', title: 'Risk' })).toEqual({
      permissions: ['create', 'read', 'update', 'delete', 'manage', 'admin'].map(
        (action) => `records-risk.${action}`,
      ),
      roles: [
        ['records-risk-reader', 20, 'records-risk.read'],
        ['records-risk-editor', 20, 'records-risk.create', 'records-risk.read', 'records-risk.update'],
        ['records-risk-manager', 40, 'records-risk.manage'],
        ['records-risk-admin', 60, 'records-risk.admin'],
      ],
    })
  })

  it('every role is made of permissions generated with it', () => {
    for (const source of [
      { kind: 'itsm', slug: 'itsm-a', title: 'A' },
      { kind: 'inventory', slug: 'inventory-a', title: 'A' },
      { kind: 'records', slug: 'records-a', title: 'A' },
    ] as const) {
      const { permissions, roles } = summary(source)
      for (const [, , ...slugs] of roles) for (const slug of slugs) expect(permissions).toContain(slug)
    }
  })

  it('a slug that is not the slug of a resource of that kind is refused loudly', () => {
    expect(() => generatedRights({ kind: 'itsm', slug: 'access', title: 'Access' })).toThrow(RangeError)
    expect(() => generatedRights({ kind: 'inventory', slug: 'itsm-access', title: 'Access' })).toThrow(
      RangeError,
    )
  })
})

describe('generatedResourceSlug', () => {
  it('follows the kind of the source', () => {
    expect(generatedResourceSlug('category', 'lost-form')).toBe('itsm-lost-form')
    expect(generatedResourceSlug('inventoryType', 'vehicle')).toBe('inventory-vehicle')
    expect(generatedResourceSlug('recordType', 'risk')).toBe('records-risk')
  })

  it('a form ends in -form, appended once', () => {
    expect(generatedResourceSlug('form', 'access-card')).toBe('access-card-form')
    expect(generatedResourceSlug('form', 'access-card-form')).toBe('access-card-form')
  })
})
