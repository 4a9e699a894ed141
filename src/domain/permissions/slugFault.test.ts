import { describe, expect, it } from 'vitest'
import { ACTIONS } from './actions'
import { parsePermissionSlug } from './parsePermissionSlug'
import { permissionSlug } from './permissionSlug'
import { slugFault } from './slugFault'

const known = {
  taken: new Set(['itsm', 'retired-thing', 'itsm-legal']),
  resources: new Set(['itsm', 'itsm-access', 'access-card-form']),
}

describe('slugFault', () => {
  it.each(['a', 'boards', 'a1-b', 'my-itsm-', 'field-manager'])('"%s" is free', (slug) => {
    expect(slugFault(slug, known)).toBeNull()
  })

  it.each(['', '1a', '-a', 'A', 'a_b', 'a.b', 'a b', 'é', 'a\n'])('"%s" is no slug', (slug) => {
    expect(slugFault(slug, known)).toMatchObject({ code: 'slug_invalid', path: 'slug' })
  })

  it('a slug is never used again', () => {
    expect(slugFault('retired-thing', known)?.code).toBe('slug_taken')
    expect(slugFault('itsm-legal', { ...known, generated: true })?.code).toBe('slug_taken')
  })

  it.each(['itsm-x', 'inventory-x', 'records-x'])('"%s" is kept for generated resources', (slug) => {
    expect(slugFault(slug, known)?.code).toBe('slug_reserved')
    expect(slugFault(slug, { ...known, generated: true })).toBeNull()
  })

  it.each(['itsm-access-manager', 'access-card-form-approver', 'itsm-admin'])(
    '"%s" is kept for the roles of an existing resource',
    (slug) => {
      expect(slugFault(slug, { ...known, generated: true })?.code).toBe('slug_reserved')
    },
  )
})

describe('permission slugs', () => {
  it('what is joined is parsed back, for every action', () => {
    for (const action of ACTIONS) {
      expect(parsePermissionSlug(permissionSlug('itsm-access', action))).toEqual({
        resource: 'itsm-access',
        action,
      })
    }
  })

  it.each(['itsm', 'itsm.', '.read', 'itsm.fly', 'itsm.read.read', 'Itsm.read', 'itsm.constructor'])(
    '"%s" is no permission',
    (slug) => {
      expect(parsePermissionSlug(slug)).toBeNull()
    },
  )
})
