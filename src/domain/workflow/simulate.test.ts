import { isRefusal } from '@/src/domain/shared/isRefusal'
import { describe, expect, it } from 'vitest'
import type { Directory } from './eligibility/Directory'
import { next } from './next'
import { parseDefinition } from './parseDefinition'
import { simulate } from './simulate'
import { start } from './start'
import { statusOf } from './statusOf'
import { transition } from './transition'

const HOUR = 3_600_000
const parsed = parseDefinition({
  nodes: [
    {
      id: 'lead',
      type: 'approval',
      data: { label: 'Lead', approvalType: 'lineManager', dueIn: { duration: 2, unit: 'hours' } },
    },
    { id: 'c', type: 'condition', data: {} },
    { id: 'board', type: 'approval', data: { label: 'Board', approverRoles: ['board'], minApprovals: 2 } },
    { id: 'told', type: 'notify', data: { to: 'requester' } },
    { id: 'rest', type: 'timer', data: { wait: { duration: 1, unit: 'days' } } },
    {
      id: 'give',
      type: 'fulfillment',
      data: { label: 'Hand over', fulfillerRoles: ['desk'], dueIn: { duration: 1, unit: 'hours' } },
    },
  ],
  edges: [
    { id: '1', source: 'submitted', target: 'lead' },
    { id: '2', source: 'lead', target: 'c' },
    {
      id: '3',
      source: 'c',
      target: 'board',
      condition: { logic: 'and', rules: [{ field: 'cost', operator: 'greaterThan', value: '100' }] },
    },
    { id: '4', source: 'c', target: 'rest', sourceHandle: 'default' },
    { id: '5', source: 'board', target: 'told' },
    { id: '6', source: 'told', target: 'rest' },
    { id: '7', source: 'rest', target: 'give' },
  ],
})
if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
const { definition } = parsed
const facts = (cost: number) => ({ values: { cost }, fieldTypes: { cost: 'number' } })

const directory: Directory = {
  person: (id) => ({
    id,
    name: id.toUpperCase(),
    active: true,
    ...(id === 'erin' ? { manager: 'mona' } : {}),
  }),
  department: () => undefined,
  roleHolders: (slug) => ({ board: ['bo'], desk: ['frank'] })[slug] ?? [],
  rightHolders: () => [],
  adminHolders: () => [],
  superadmins: () => [],
}
const subject = { requester: 'erin', requestedFor: 'erin', resource: 'form', ancestors: [], values: {} }

describe('simulate', () => {
  it('tells the path, by name and date, and how it ends', () => {
    const told = simulate(definition, facts(500), directory, { subject, now: 0 })
    expect(
      told.steps.map(({ nodeId, who, expectedAt }) => [
        nodeId,
        who.map(({ name }) => name),
        expectedAt / HOUR,
      ]),
    ).toEqual([
      ['lead', ['MONA'], 2],
      ['board', ['BO'], 2],
      ['rest', [], 26],
      ['give', ['FRANK'], 27],
    ])
    expect(told).toMatchObject({ notified: ['told'], passedBy: [], outcome: 'fulfilled' })
  })

  it('tells where people are missing', () => {
    const { steps } = simulate(definition, facts(500), directory, { subject, now: 0 })
    expect(steps.filter((step) => step.understaffed).map((step) => step.nodeId)).toEqual(['board'])
  })

  it('tells what other answers pass by', () => {
    const { passedBy, notified } = simulate(definition, facts(1), directory, { subject, now: 0 })
    expect(passedBy).toEqual(['board', 'told'])
    expect(notified).toEqual([])
  })
})

describe('next', () => {
  it('lists what is still to come in order, without what is open', () => {
    const { state } = start(definition, facts(500), 0)
    expect(next(definition, state).map((step) => step.label)).toEqual(['Board', 'Wait', 'Hand over'])
  })

  it('expects times from now on, also when the open step is late', () => {
    const { state } = start(definition, facts(1), 0)
    expect(next(definition, state, 10 * HOUR).map((step) => (step.expectedAt ?? 0) / HOUR)).toEqual([34, 35])
  })

  it('a returned run begins with its first step again, an ended one has nothing before it', () => {
    const { state } = start(definition, facts(1), 0)
    const event = {
      type: 'decide',
      step: 'lead:1',
      decider: 'mona',
      seat: 'mona',
      eligible: ['mona'],
    } as const
    const returned = transition(definition, state, { ...event, action: 'returned' }, 1)
    if (isRefusal(returned)) throw new Error(returned.code)
    expect(next(definition, returned.state).map((step) => step.label)).toEqual(['Lead', 'Wait', 'Hand over'])
    const rejected = transition(definition, state, { ...event, action: 'rejected' }, 1)
    if (isRefusal(rejected)) throw new Error(rejected.code)
    expect(next(definition, rejected.state)).toEqual([])
  })
})

describe('next over parallel branches', () => {
  it('a step that will be reached sooner comes first, whatever the order of drawing', () => {
    const hours = (duration: number) => ({ wait: { duration, unit: 'hours' } })
    const drawn = parseDefinition({
      nodes: [
        { id: 'long', type: 'timer', data: hours(9) },
        { id: 'short', type: 'timer', data: hours(1) },
        { id: 'x', type: 'approval', data: { label: 'after long' } },
        { id: 'y', type: 'approval', data: { label: 'after short' } },
      ],
      edges: [
        { id: '1', source: 'submitted', target: 'long' },
        { id: '2', source: 'submitted', target: 'short' },
        { id: '3', source: 'long', target: 'x' },
        { id: '4', source: 'short', target: 'y' },
      ],
    })
    if ('faults' in drawn) throw new Error('unsound')
    const { state } = start(drawn.definition, facts(1), 0)
    expect(next(drawn.definition, state).map((step) => step.label)).toEqual(['after short', 'after long'])
  })
})

describe('statusOf while only a timer is open', () => {
  it('is that of what comes behind it', () => {
    const { state } = start(definition, facts(1), 0)
    const event = {
      type: 'decide',
      step: 'lead:1',
      decider: 'mona',
      seat: 'mona',
      eligible: ['mona'],
    } as const
    const resting = transition(definition, state, { ...event, action: 'approved' }, 1)
    if (isRefusal(resting)) throw new Error(resting.code)
    expect(resting.state.steps.at(-1)).toMatchObject({ nodeId: 'rest', status: 'open' })
    expect(statusOf(definition, resting.state)).toBe('pending_fulfillment')
  })

  it('does not count an approval that is over', () => {
    const drawn = parseDefinition({
      nodes: [
        { id: 't', type: 'timer', data: {} },
        { id: 'a', type: 'approval', data: { join: 'any' } },
      ],
      edges: [
        { id: '1', source: 'submitted', target: 't' },
        { id: '2', source: 't', target: 'a' },
        { id: '3', source: 'submitted', target: 'a' },
      ],
    })
    if ('faults' in drawn) throw new Error('unsound')
    const { state } = start(drawn.definition, facts(1), 0)
    expect(statusOf(drawn.definition, state)).toBe('pending_approval')
    const event = { type: 'decide', step: 'a:1', decider: 'mona', seat: 'mona', eligible: ['mona'] } as const
    const done = transition(drawn.definition, state, { ...event, action: 'approved' }, 1)
    if (isRefusal(done)) throw new Error(done.code)
    expect(done.state.steps.map((step) => `${step.nodeId} ${step.status}`)).toEqual(['t open', 'a approved'])
    expect(statusOf(drawn.definition, done.state)).toBe('pending_fulfillment')
  })
})
