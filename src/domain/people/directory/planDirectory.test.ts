import { describe, expect, test } from 'vitest'
import type { AccountRow, DirectoryPerson, DirectoryWorld } from './DirectoryWorld'
import { planDirectory } from './planDirectory'
import { tooManyLeave } from './tooManyLeave'

const issuer = 'https://issuer.example'
const person = (id: string, given: Partial<DirectoryPerson> = {}): DirectoryPerson => ({
  id,
  name: id.toUpperCase(),
  email: `${id}@example.org`,
  employeeNumber: null,
  jobTitle: null,
  department: null,
  manager: null,
  enabled: true,
  guest: false,
  ...given,
})
const account = (id: string, given: Partial<AccountRow> = {}): AccountRow => ({
  id: `account-${id}`,
  name: id.toUpperCase(),
  email: `${id}@example.org`,
  employeeNumber: null,
  jobTitle: null,
  departmentName: null,
  managerKey: null,
  externalId: `${issuer}|${id}`,
  status: 'active',
  superadmin: false,
  ...given,
})
const plan = (world: Partial<DirectoryWorld>) =>
  planDirectory({
    issuer,
    people: [],
    accounts: [],
    departments: [],
    mappings: [],
    members: [],
    memberships: [],
    ...world,
  })

describe('people of the directory', () => {
  test('who are new here are created, with what the directory knows of them', () => {
    const { create, departments } = plan({
      people: [person('a', { jobTitle: 'Cook', department: 'Kitchen', manager: 'b' }), person('b')],
    })
    expect(create).toMatchObject([
      {
        person: 'a',
        email: 'a@example.org',
        fields: { jobTitle: 'Cook', department: 'Kitchen', manager: 'b' },
      },
      { person: 'b', fields: {} },
    ])
    expect(departments).toEqual(['Kitchen'])
  })
  test('who are as they are here change nothing', () => {
    const same = { jobTitle: 'Cook', employeeNumber: '7' }
    const changes = plan({
      people: [person('a', { ...same, department: 'KITCHEN', manager: 'b' })],
      accounts: [account('a', { ...same, departmentName: 'Kitchen', managerKey: `${issuer}|b` })],
    })
    expect(changes).toMatchObject({
      create: [],
      link: [],
      update: [],
      leave: [],
      departments: [],
      problems: [],
    })
  })
  test('keep what the directory leaves empty', () => {
    const full = account('a', { jobTitle: 'Cook', departmentName: 'Kitchen', managerKey: `${issuer}|b` })
    expect(plan({ people: [person('a')], accounts: [full] }).update).toEqual([])
  })
  test('are linked by e-mail only to an active account of nobody, and never to a superadmin', () => {
    const link = (given: Partial<AccountRow>) =>
      plan({ people: [person('a')], accounts: [account('a', { externalId: null, ...given })] })
    expect(link({})).toMatchObject({ link: [{ person: 'a', account: 'account-a' }], problems: [] })
    for (const given of [{ externalId: 'other|x' }, { status: 'suspended' }, { superadmin: true }])
      expect(link(given)).toMatchObject({ link: [], create: [], problems: [{ name: 'A' }] })
  })
  test('never take the e-mail or number of somebody else', () => {
    const { update, problems } = plan({
      people: [person('a', { email: 'b@example.org', employeeNumber: '7' })],
      accounts: [account('a'), account('b', { employeeNumber: '7', externalId: null })],
    })
    expect([update, problems.length]).toEqual([[], 2])
  })
  test('who share an e-mail address are not both created', () => {
    const { create, problems } = plan({ people: [person('a'), person('b', { email: 'A@example.org' })] })
    expect([create.map((each) => each.person), problems.length]).toEqual([['a'], 1])
  })
  test('who are guests or disabled are not created', () => {
    expect(plan({ people: [person('a', { guest: true }), person('b', { enabled: false })] }).create).toEqual(
      [],
    )
  })
})

describe('who leaves', () => {
  test('is gone or disabled there', () => {
    const accounts = [account('a'), account('b')]
    expect(plan({ people: [person('a', { enabled: false })], accounts }).leave).toEqual([
      { account: 'account-a', name: 'A', why: 'disabled' },
      { account: 'account-b', name: 'B', why: 'removed' },
    ])
  })
  test('is never a superadmin, a local account, or of another directory', () => {
    const accounts = [
      account('a', { superadmin: true }),
      account('b', { externalId: null }),
      account('c', { externalId: 'https://other.example|c' }),
    ]
    expect(plan({ accounts })).toMatchObject({ leave: [], problems: [{ name: 'A' }] })
  })
  test('and comes back is for whoever suspended them to decide', () => {
    expect(plan({ people: [person('a')], accounts: [account('a', { status: 'suspended' })] })).toMatchObject({
      update: [],
      returned: ['A'],
    })
  })
  test('is too many from one person above the limit on', () => {
    const leave = (count: number) =>
      Array.from({ length: count }, () => ({ account: '', name: '', why: 'removed' as const }))
    expect(tooManyLeave({ leave: leave(10), linked: 100 }, 10)).toBe(false)
    expect(tooManyLeave({ leave: leave(11), linked: 100 }, 10)).toBe(true)
    expect(tooManyLeave({ leave: leave(1), linked: 3 }, 10)).toBe(false)
    expect(tooManyLeave({ leave: leave(2), linked: 3 }, 10)).toBe(true)
    expect(tooManyLeave({ leave: leave(1), linked: 100 }, 0)).toBe(true)
  })
})

describe('groups', () => {
  const mappings = [{ directoryGroup: 'g', group: 'drivers', groupName: 'Drivers' }]
  const membership = (given: object) => ({
    id: 'm',
    employee: 'account-a',
    group: 'drivers',
    groupName: 'Drivers',
    directoryGroup: 'g',
    ...given,
  })
  test('are joined through the mapping alone, by people who are here or come', () => {
    const { join } = plan({
      people: [person('a'), person('b')],
      accounts: [account('a')],
      mappings,
      members: [
        { directoryGroup: 'g', person: 'a' },
        { directoryGroup: 'g', person: 'b' },
        { directoryGroup: 'unmapped', person: 'a' },
        { directoryGroup: 'g', person: 'unknown' },
      ],
    })
    expect(join.map(({ person: who, group }) => [who, group])).toEqual([
      ['a', 'drivers'],
      ['b', 'drivers'],
    ])
  })
  test('are left by who is no longer in them there, or when nothing maps them any more', () => {
    const people = [person('a')]
    const accounts = [account('a')]
    expect(plan({ people, accounts, mappings, memberships: [membership({})] }).drop).toMatchObject([
      { membership: 'm' },
    ])
    const members = [{ directoryGroup: 'g', person: 'a' }]
    expect(plan({ people, accounts, members, memberships: [membership({})] }).drop).toHaveLength(1)
    expect(plan({ people, accounts, mappings, members, memberships: [membership({})] })).toMatchObject({
      join: [],
      drop: [],
    })
  })
  test('that somebody was put into by hand are neither left nor joined twice', () => {
    const world = {
      people: [person('a')],
      accounts: [account('a')],
      mappings,
      memberships: [membership({ directoryGroup: null })],
    }
    expect(plan(world)).toMatchObject({ join: [], drop: [] })
    expect(plan({ ...world, members: [{ directoryGroup: 'g', person: 'a' }] })).toMatchObject({
      join: [],
      drop: [],
    })
  })
  test('are left by who leaves', () => {
    const members = [{ directoryGroup: 'g', person: 'a' }]
    const people = [person('a', { enabled: false })]
    expect(
      plan({ people, accounts: [account('a')], mappings, members, memberships: [membership({})] }).drop,
    ).toHaveLength(1)
  })
})
