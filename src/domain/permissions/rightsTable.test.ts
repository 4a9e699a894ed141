import { describe, expect, it } from 'vitest'
import { explain } from './explain'
import { rightsTable } from './rightsTable'
import { testWorld } from './testWorld'
import { validityState } from './validityState'

const { tree, rightsOf, graph } = testWorld({
  resources: { system: null, itsm: null, access: 'itsm', card: 'access' },
  status: { 'access.delete': 'inactive' },
  roles: [
    { slug: 'approver', name: 'Approver', permissions: ['access.approve'] },
    { slug: 'manager', name: 'Manager', inheritsFrom: 'approver', permissions: ['itsm.manage'] },
    { slug: 'root', name: 'Superadmin', isSuperadmin: true },
  ],
  groups: [{ slug: 'ops', name: 'Ops', roles: ['manager'] }],
})

describe('the table of rights', () => {
  it('says of every right what explaining it alone says', () => {
    for (const rights of [
      rightsOf({ groups: ['ops'], roles: ['manager'], grants: ['card.read', 'access.delete'] }),
      rightsOf({ roles: ['root'], grants: ['card.read'] }),
      rightsOf({ groups: ['ops'], status: 'suspended' }),
    ]) {
      const { rights: listed, paths } = rightsTable(rights, tree, graph.permissions)
      const told = new Map(listed.map(({ slug, by }) => [slug, by]))
      for (const { slug } of graph.permissions) {
        const ways = (told.get(slug) ?? []).map(({ permission, path }) => {
          const { roleIds, ...described } = paths[path]!
          return JSON.stringify({ permission, ...described })
        })
        const explained = explain(rights, tree, slug).paths.map(({ permission, ...path }) =>
          JSON.stringify({ permission, ...path }),
        )
        expect([slug, ways.sort()]).toEqual([slug, explained.sort()])
      }
    }
  })
  it('names the roles of a way, the one that holds the permission last', () => {
    const { paths } = rightsTable(rightsOf({ groups: ['ops'] }), tree, graph.permissions)
    expect(paths.map(({ roleIds }) => roleIds)).toEqual([['role:manager'], ['role:manager', 'role:approver']])
  })
})

it('a validity runs from its beginning to just before its end', () => {
  expect(validityState({ validFrom: 10, validUntil: 20 }, 9)).toBe('future')
  expect(validityState({ validFrom: 10, validUntil: 20 }, 10)).toBe('running')
  expect(validityState({ validFrom: 10, validUntil: 20 }, 20)).toBe('ended')
  expect(validityState({ validFrom: null, validUntil: null }, 0)).toBe('running')
})
