import { describe, expect, it } from 'vitest'
import type { NodeOf } from '../definitionSchema'
import type { Directory, Person } from './Directory'
import { resolveStep } from './resolveStep'
import type { Subject } from './Subject'

type World = {
  people?: Record<string, Partial<Person>>
  departments?: Record<string, { head?: string; parent?: string }>
  roles?: Record<string, string[]>
  rights?: Record<string, string[]>
  admins?: Record<string, string[]>
  superadmins?: string[]
}

const directoryOf = (world: World): Directory => ({
  person: (id) => ({ id, name: id, active: true, ...world.people?.[id] }),
  department: (id) => (world.departments?.[id] ? { id, ...world.departments[id] } : undefined),
  roleHolders: (slug) => world.roles?.[slug] ?? [],
  rightHolders: (resource, action) => world.rights?.[`${resource}.${action}`] ?? [],
  adminHolders: (resource) => world.admins?.[resource] ?? [],
  superadmins: () => world.superadmins ?? [],
})

const subject: Subject = {
  requester: 'erin',
  requestedFor: 'erin',
  resource: 'card-form',
  ancestors: ['itsm-access', 'itsm'],
  values: {},
}

const approval = (data: NodeOf<'approval'>['data']): NodeOf<'approval'> => ({
  id: 'a',
  type: 'approval',
  data,
  position: { x: 0, y: 0 },
})
const fulfillment = (fulfillerRoles: string[]): NodeOf<'fulfillment'> => ({
  id: 'f',
  type: 'fulfillment',
  data: { fulfillerRoles },
  position: { x: 0, y: 0 },
})
const who = (data: NodeOf<'approval'>['data'], world: World, about: Partial<Subject> = {}) =>
  resolveStep(approval(data), { ...subject, ...about }, directoryOf(world)).candidates

describe('role steps', () => {
  const world = {
    roles: { legal: ['lena'], 'itsm-access-approver': ['anna'] },
    rights: { 'card-form.approve': ['john'] },
  }

  it('the holders of a listed role decide', () => {
    expect(who({ approverRoles: ['legal'] }, world)).toEqual(['lena'])
  })

  it('holding approve is enough when no role is listed', () => {
    expect(who({}, world)).toEqual(['john'])
  })

  it('holding approve is enough when a generated approver role of the resource or an ancestor is listed', () => {
    for (const slug of ['card-form-approver', 'itsm-access-approver', 'itsm-approver']) {
      expect(who({ approverRoles: [slug] }, world)).toContain('john')
    }
    expect(who({ approverRoles: ['itsm-access-approver'] }, world)).toEqual(['anna', 'john'])
  })

  it('another generated role, or the fulfiller’s, is no way round it', () => {
    for (const slug of ['itsm-legal-approver', 'itsm-access-fulfiller', 'legal']) {
      expect(who({ approverRoles: [slug] }, world)).not.toContain('john')
    }
  })

  it('a fulfillment reads the same with fulfill and the fulfiller role', () => {
    const rights = { rights: { 'card-form.fulfill': ['frank'], 'card-form.approve': ['john'] } }
    expect(
      resolveStep(fulfillment(['itsm-access-fulfiller']), subject, directoryOf(rights)).candidates,
    ).toEqual(['frank'])
    expect(resolveStep(fulfillment([]), subject, directoryOf(rights)).candidates).toEqual(['frank'])
  })

  it('people who are not active do not decide', () => {
    expect(who({ approverRoles: ['legal'] }, { ...world, people: { lena: { active: false } } })).toEqual([])
  })
})

describe('separation of duties', () => {
  const roles = { roles: { legal: ['erin', 'gus', 'lena'] } }

  it('neither the requester nor the person asked for is a candidate', () => {
    expect(who({ approverRoles: ['legal'] }, roles, { requestedFor: 'gus' })).toEqual(['lena'])
  })

  it('they may fulfil', () => {
    expect(resolveStep(fulfillment(['legal']), subject, directoryOf(roles)).candidates).toContain('erin')
  })

  it('they are not added by the fallback, a reassignment or an escalation', () => {
    const world = { superadmins: ['erin', 'root'] }
    expect(resolveStep(approval({}), subject, directoryOf(world), { added: ['erin'] }).candidates).toEqual([
      'root',
    ])
  })

  it('who published the version is a candidate only with a right of their own', () => {
    const publisher = { id: 'lena', approvesOtherwise: false }
    expect(who({ approverRoles: ['legal'] }, roles, { publisher })).toEqual(['gus'])
    expect(
      who({ approverRoles: ['legal'] }, roles, { publisher: { ...publisher, approvesOtherwise: true } }),
    ).toContain('lena')
  })
})

describe('steps that name a person', () => {
  it('the line manager is the one of the person asked for', () => {
    const people = { erin: { manager: 'mona' }, gus: { manager: 'max' } }
    expect(who({ approvalType: 'lineManager' }, { people }, { requestedFor: 'gus' })).toEqual(['max'])
  })

  it('a manager who is inactive or excluded is climbed past', () => {
    const people = {
      gus: { manager: 'erin' },
      erin: { manager: 'mona' },
      mona: { manager: 'vera', active: false },
      vera: {},
    }
    expect(who({ approvalType: 'lineManager' }, { people }, { requestedFor: 'gus' })).toEqual(['vera'])
  })

  it('climbing ends after ten steps, and in a circle', () => {
    const line = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [`m${index}`, { active: false, manager: `m${index + 1}` }]),
      )
    const chief = (length: number) => ({
      ...line(length),
      erin: { manager: 'm0' },
      [`m${length}`]: { active: true },
    })
    expect(who({ approvalType: 'lineManager' }, { people: chief(10) })).toEqual(['m10'])
    expect(who({ approvalType: 'lineManager' }, { people: chief(11) })).toEqual([])
    const circle = {
      erin: { manager: 'x' },
      x: { active: false, manager: 'y' },
      y: { active: false, manager: 'x' },
    }
    expect(who({ approvalType: 'lineManager' }, { people: circle })).toEqual([])
  })

  it('a vacant or excluded headship falls to the head of the parent department', () => {
    const departments = { d1: { parent: 'd2' }, d2: { head: 'erin', parent: 'd3' }, d3: { head: 'hana' } }
    expect(
      who({ approvalType: 'departmentHead' }, { people: { erin: { department: 'd1' } }, departments }),
    ).toEqual(['hana'])
  })

  it('a named or chosen person decides by being named', () => {
    expect(who({ approvalType: 'employee', employee: 'ann' }, {})).toEqual(['ann'])
    expect(who({ approvalType: 'formField', field: 'boss' }, {}, { values: { boss: 'ben' } })).toEqual([
      'ben',
    ])
  })

  it('choosing oneself in the form leads to the fallback', () => {
    const world = { roles: { deputies: ['dora'] } }
    const data = { approvalType: 'formField' as const, field: 'boss', fallback: 'deputies' }
    expect(who(data, world, { values: { boss: 'erin' } })).toEqual(['dora'])
  })
})

describe('fallback', () => {
  const world = {
    roles: { spare: ['s1'] },
    admins: { 'itsm-access': ['c1'], itsm: ['i1'] },
    superadmins: ['root'],
  }
  const people = (minApprovals: number) =>
    resolveStep(
      approval({ approverRoles: ['legal'], minApprovals, fallback: 'spare' }),
      subject,
      directoryOf(world),
    )

  it('is asked in its order, and only as far as people are missing', () => {
    expect(people(1).candidates).toEqual(['s1'])
    expect(people(2).candidates).toEqual(['c1', 's1'])
    expect(people(3).candidates).toEqual(['c1', 'i1', 's1'])
    expect(people(4).candidates).toEqual(['c1', 'i1', 'root', 's1'])
  })

  it('says that it was used and why', () => {
    expect(people(1).fallback).toEqual({ used: true, reason: 'the holders of spare were added' })
    expect(
      resolveStep(approval({ approverRoles: ['spare'] }), subject, directoryOf(world)).fallback,
    ).toBeUndefined()
  })

  it('says it in the words that people use for roles and resources, where they are known', () => {
    const names = {
      roles: new Map([['spare', 'Stand-ins']]),
      resources: new Map([['itsm-access', 'Access']]),
    }
    const step = approval({ approverRoles: ['legal'], minApprovals: 3, fallback: 'spare' })
    expect(resolveStep(step, { ...subject, names }, directoryOf(world)).fallback?.reason).toBe(
      'the holders of Stand-ins were added; the administrators of Access were added; the administrators of itsm were added',
    )
  })

  it('who is still short is understaffed, and the quorum is not lowered', () => {
    expect(people(5)).toMatchObject({ needed: 5, understaffed: true })
    expect(people(4).understaffed).toBe(false)
  })
})

describe('reassignment', () => {
  it('puts one person on the step and may take another off', () => {
    const world = { roles: { legal: ['lena', 'liv'] } }
    const data = approval({ approverRoles: ['legal'] })
    const moved = resolveStep(data, subject, directoryOf(world), { added: ['max'], removed: ['lena'] })
    expect(moved.candidates).toEqual(['liv', 'max'])
  })

  it('who handed their place on does not get it back for want of people', () => {
    const world = {
      roles: { legal: ['lena'] },
      admins: { 'itsm-access': ['ada'] },
      superadmins: ['lena', 'sue'],
    }
    const data = approval({ approverRoles: ['legal'], minApprovals: 4 })
    const moved = resolveStep(data, subject, directoryOf(world), { added: ['max'], removed: ['lena'] })
    expect(moved).toMatchObject({ candidates: ['ada', 'max', 'sue'], understaffed: true })
  })
})
