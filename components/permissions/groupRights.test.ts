import { describe, expect, it } from 'vitest'
import { groupRights } from './groupRights'

const role = { kind: 'role', id: 'r', name: 'Access manager', path: ['Access manager'] } as const

describe('rights by resource', () => {
  it('keep every right once, with the sources of those that were given', () => {
    const grouped = groupRights({
      superadmin: false,
      permissions: [{ slug: 'itsm-access.manage', sources: [role] }],
      effective: ['itsm-access.manage', 'itsm-access.read', 'access-card-form.read'],
    })
    expect(grouped).toEqual([
      { resource: 'access-card-form', rights: [{ action: 'read', sources: [] }] },
      {
        resource: 'itsm-access',
        rights: [
          { action: 'manage', sources: [role] },
          { action: 'read', sources: [] },
        ],
      },
    ])
  })
  it('show a given right even when it has no effect at present', () => {
    const permissions = [{ slug: 'itsm.admin', sources: [role] }]
    expect(groupRights({ superadmin: false, permissions, effective: [] })).toHaveLength(1)
  })
})
