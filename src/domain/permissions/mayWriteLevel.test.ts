import { describe, expect, it } from 'vitest'
import { isLastingSuperadmin } from './isLastingSuperadmin'
import { mayWriteLevel } from './mayWriteLevel'
import { testWorld } from './testWorld'

const { rightsOf } = testWorld({
  resources: { system: null },
  roles: [
    { slug: 'low', level: 20 },
    { slug: 'root', level: 30, isSuperadmin: true },
  ],
  groups: [{ slug: 'roots', roles: ['root'] }],
})

describe('mayWriteLevel', () => {
  it('one writes only roles and people of a level not above one’s own', () => {
    const writer = rightsOf({ roles: ['low'] })
    expect([19, 20, 21].map((level) => mayWriteLevel(writer, level))).toEqual([true, true, false])
  })

  it('without a role one writes nobody who has one', () => {
    expect(mayWriteLevel(rightsOf({ grants: ['system.admin'] }), 1)).toBe(false)
    expect(mayWriteLevel(rightsOf({ grants: ['system.admin'] }), 0)).toBe(true)
  })

  it('superadmins are not bound by level', () => {
    expect(mayWriteLevel(rightsOf({ roles: ['root'] }), 100)).toBe(true)
  })
})

describe('isLastingSuperadmin', () => {
  it('a superadmin whose every path runs out does not last', () => {
    expect(isLastingSuperadmin(rightsOf({ roles: [{ role: 'root', until: 5000 }] }))).toBe(false)
    expect(isLastingSuperadmin(rightsOf({ roles: ['low'] }))).toBe(false)
    expect(isLastingSuperadmin(rightsOf({ roles: [{ role: 'root', until: 5000 }], groups: ['roots'] }))).toBe(
      true,
    )
  })
})
