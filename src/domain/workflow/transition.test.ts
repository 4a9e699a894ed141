import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { Refusal } from '@/src/domain/shared/Refusal'
import { describe, expect, it } from 'vitest'
import type { Effect } from './Effect'
import { parseDefinition } from './parseDefinition'
import type { RunEvent } from './RunEvent'
import type { Decision, RunState } from './RunState'
import { start } from './start'
import { transition } from './transition'

const HOUR = 3_600_000
const people = ['ann', 'bob', 'cyd']

/** submitted -> approval "a" -> fulfillment "f", with the approval's data given. */
const definitionOf = (data: Record<string, unknown>, fulfillment: Record<string, unknown> = {}) => {
  const parsed = parseDefinition({
    nodes: [
      { id: 'a', type: 'approval', data },
      { id: 'f', type: 'fulfillment', data: fulfillment },
    ],
    edges: [
      { id: '1', source: 'submitted', target: 'a' },
      { id: '2', source: 'a', target: 'f' },
    ],
  })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.definition
}

const run = (data: Record<string, unknown>, fulfillment: Record<string, unknown> = {}) => {
  const definition = definitionOf(data, fulfillment)
  let { state, effects } = start(definition, { values: {}, fieldTypes: {} }, 0)
  const send = (event: RunEvent, now = 1): Refusal | undefined => {
    const result = transition(definition, state, event, now)
    if (isRefusal(result)) return result
    state = result.state
    effects = result.effects
    return undefined
  }
  return {
    state: (): RunState => state,
    effects: (): Effect[] => effects,
    step: () => state.steps[0],
    send,
    vote: (decider: string, action: Decision['action'], seat = decider, eligible = people, now = 1) =>
      send({ type: 'decide', step: 'a:1', decider, seat, action, eligible }, now),
  }
}

describe('quorum', () => {
  it('a step asks for one approval when it says nothing', () => {
    const subject = run({})
    subject.vote('ann', 'approved')
    expect(subject.step()?.status).toBe('approved')
  })

  it('a step stays open until enough different people have approved', () => {
    const subject = run({ minApprovals: 2 })
    subject.vote('ann', 'approved')
    expect(subject.step()?.status).toBe('open')
    subject.vote('bob', 'approved')
    expect(subject.step()?.status).toBe('approved')
  })

  it('nobody votes twice, not even in another seat', () => {
    const subject = run({ minApprovals: 2 })
    subject.vote('ann', 'approved')
    expect(subject.vote('ann', 'approved')?.code).toBe('already_voted')
    expect(subject.vote('ann', 'approved', 'bob')?.code).toBe('already_voted')
    expect(subject.step()?.decisions).toHaveLength(1)
  })

  it('no seat votes twice, not even by another decider', () => {
    const subject = run({ minApprovals: 2 })
    subject.vote('cyd', 'approved', 'ann')
    const refusal = subject.vote('ann', 'approved')
    expect(refusal).toMatchObject({ code: 'seat_taken', data: { by: 'cyd', at: 1, action: 'approved' } })
  })

  it('rejections never count as approvals', () => {
    const subject = run({ minApprovals: 2, rejectionRule: 'quorumImpossible' })
    subject.vote('ann', 'rejected')
    subject.vote('bob', 'approved')
    expect(subject.step()?.status).toBe('open')
  })

  it('anyOne: the first rejection rejects', () => {
    const subject = run({ minApprovals: 2 })
    subject.vote('ann', 'rejected')
    expect(subject.state().status).toBe('rejected')
  })

  it('quorumImpossible: it is rejected as soon as too few seats are left, and not before', () => {
    const subject = run({ minApprovals: 2, rejectionRule: 'quorumImpossible' })
    subject.vote('ann', 'rejected')
    expect(subject.state().status).toBe('running')
    subject.vote('bob', 'rejected')
    expect(subject.state().status).toBe('rejected')
  })

  it('quorumImpossible: seats already used are not counted as still to come', () => {
    const subject = run({ minApprovals: 2, rejectionRule: 'quorumImpossible' })
    subject.vote('ann', 'rejected', 'ann', ['ann', 'bob'])
    expect(subject.state().status).toBe('rejected')
  })

  it('a step that is short of people is not rejected for it', () => {
    const subject = run({ minApprovals: 2, rejectionRule: 'quorumImpossible' })
    subject.vote('ann', 'approved', 'ann', ['ann'])
    subject.send({ type: 'recount', step: 'a:1', eligible: ['ann'] })
    expect(subject.step()?.status).toBe('open')
  })

  it('people who leave can make a quorum impossible', () => {
    const subject = run({ minApprovals: 2, rejectionRule: 'quorumImpossible' })
    subject.vote('ann', 'rejected')
    subject.send({ type: 'recount', step: 'a:1', eligible: ['ann', 'bob'] })
    expect(subject.state().status).toBe('rejected')
  })

  it('a cast vote stays when its caster may no longer decide', () => {
    const subject = run({ minApprovals: 2 })
    subject.vote('ann', 'approved')
    subject.send({ type: 'recount', step: 'a:1', eligible: ['bob'] })
    subject.vote('bob', 'approved', 'bob', ['bob'])
    expect(subject.step()?.status).toBe('approved')
  })

  it('one vote to return is enough', () => {
    const subject = run({ minApprovals: 3 })
    subject.vote('ann', 'approved')
    subject.vote('bob', 'returned')
    expect(subject.state()).toMatchObject({ status: 'returned', pausedAt: 1 })
    expect(subject.step()?.decisions.map((decision) => decision.void)).toEqual([true, true])
  })
})

describe('refusals', () => {
  it('who comes second is told who decided, what and when', () => {
    const subject = run({})
    subject.vote('ann', 'approved', 'ann', people, 7)
    const refusal = subject.vote('bob', 'rejected', 'bob', people, 8)
    expect(refusal).toMatchObject({ code: 'already_decided', data: { by: 'ann', at: 7, action: 'approved' } })
  })

  it('who finds a step withdrawn is told by whose act', () => {
    const subject = run({})
    subject.send({ type: 'cancel', actor: 'erin', reason: 'no longer needed' }, 3)
    expect(subject.vote('ann', 'approved')).toMatchObject({
      code: 'not_open',
      data: { by: 'erin', at: 3, action: 'cancelled', status: 'withdrawn' },
    })
  })

  it('a step that is not there, or of another kind, is not open', () => {
    const subject = run({})
    expect(subject.send({ type: 'fulfill', step: 'a:1', actor: 'frank' })?.code).toBe('not_open')
    expect(subject.send({ type: 'skip', step: 'a:2', actor: 'admin', reason: 'x' })?.code).toBe('not_open')
  })

  it('a refused event leaves the state as it was', () => {
    const subject = run({ minApprovals: 2 })
    subject.vote('ann', 'approved')
    const before = JSON.stringify(subject.state())
    subject.vote('ann', 'rejected')
    expect(JSON.stringify(subject.state())).toBe(before)
  })

  it('nobody resubmits what was not sent back', () => {
    expect(run({}).send({ type: 'resubmit', facts: { values: {}, fieldTypes: {} } })?.code).toBe(
      'not_returned',
    )
  })

  it('a definition may allow fewer rounds', () => {
    const definition = { ...definitionOf({}), maxRounds: 1 }
    const { state } = start(definition, { values: {}, fieldTypes: {} }, 0)
    const event: RunEvent = {
      type: 'decide',
      step: 'a:1',
      decider: 'ann',
      seat: 'ann',
      action: 'returned',
      eligible: [],
    }
    expect(transition(definition, state, event, 1)).toMatchObject({ refused: true, code: 'max_rounds' })
  })
})

describe('amended answers', () => {
  it('a resubmission decides the conditions by its own facts', () => {
    const parsed = parseDefinition({
      nodes: [
        { id: 'c', type: 'condition', data: {} },
        { id: 'a', type: 'approval', data: {} },
        { id: 'b', type: 'approval', data: {} },
      ],
      edges: [
        { id: '1', source: 'submitted', target: 'c' },
        {
          id: '2',
          source: 'c',
          target: 'a',
          condition: { logic: 'and', rules: [{ field: 'cost', operator: 'greaterThan', value: '100' }] },
        },
        { id: '3', source: 'c', target: 'b', sourceHandle: 'default' },
      ],
    })
    if ('faults' in parsed) throw new Error('unsound')
    const facts = (cost: number) => ({ values: { cost }, fieldTypes: { cost: 'number' } })
    const { state } = start(parsed.definition, facts(500), 0)
    expect(state.steps.map((step) => step.key)).toEqual(['a:1'])
    const event: RunEvent = {
      type: 'decide',
      step: 'a:1',
      decider: 'ann',
      seat: 'ann',
      action: 'returned',
      eligible: [],
    }
    const returned = transition(parsed.definition, state, event, 1)
    if (isRefusal(returned)) throw new Error(returned.code)
    const amended = transition(parsed.definition, returned.state, { type: 'resubmit', facts: facts(99) }, 2)
    if (isRefusal(amended)) throw new Error(amended.code)
    expect(amended.state.steps.filter((step) => step.status === 'open').map((step) => step.key)).toEqual([
      'b:2',
    ])
    expect(amended.state.pausedAt).toBeUndefined()
  })
})

describe('effects', () => {
  it('opening a step says until when, and asks to be woken then', () => {
    expect(run({ dueIn: { duration: 2, unit: 'days' } }).effects()).toEqual([
      { type: 'stepOpened', key: 'a:1', nodeId: 'a', stepType: 'approval', round: 1, dueAt: 48 * HOUR },
      { type: 'scheduleOverdue', key: 'a:1', at: 48 * HOUR },
    ])
  })

  it('a timer asks to be woken, and is never late', () => {
    const parsed = parseDefinition({
      nodes: [{ id: 't', type: 'timer', data: { wait: { duration: 1, unit: 'hours' } } }],
      edges: [{ id: '1', source: 'submitted', target: 't' }],
    })
    if ('faults' in parsed) throw new Error('unsound')
    const { state, effects } = start(parsed.definition, { values: {}, fieldTypes: {} }, 0)
    expect(effects.map((effect) => effect.type)).toEqual(['stepOpened', 'scheduleTimer'])
    expect(state.steps[0]).toEqual(expect.not.objectContaining({ overdueAt: expect.anything() }))
  })

  it('the due instant is the calendar’s when the caller has one', () => {
    const definition = definitionOf({ dueIn: { duration: 2, unit: 'days' } })
    const dueOf = () => 99
    const { state } = start(definition, { values: {}, fieldTypes: {} }, 0, { dueOf })
    expect(state.steps[0]?.dueAt).toBe(99)
  })

  it('a decision is told once as a vote, then closes its step and opens the next', () => {
    const subject = run({})
    subject.vote('ann', 'approved')
    expect(subject.effects().map((effect) => effect.type)).toEqual(['voteCast', 'stepClosed', 'stepOpened'])
  })

  it('the end is told last, after what it withdrew', () => {
    const subject = run({})
    subject.send({ type: 'cancel', actor: 'erin' })
    expect(subject.effects()).toEqual([
      { type: 'stepClosed', key: 'a:1', nodeId: 'a', status: 'withdrawn' },
      { type: 'runEnded', outcome: 'cancelled' },
    ])
  })
})

describe('overdue', () => {
  const late = { type: 'overdue', step: 'a:1' } as const
  const dueIn = { duration: 1, unit: 'hours' }

  it('remind: again once per span, never twice for the same lateness', () => {
    const subject = run({ dueIn })
    expect(subject.send(late, HOUR - 1)?.code).toBe('not_due')
    expect(subject.send(late, HOUR)).toBeUndefined()
    expect(subject.effects()).toEqual([
      { type: 'remind', key: 'a:1' },
      { type: 'scheduleOverdue', key: 'a:1', at: 2 * HOUR },
    ])
    expect(subject.send(late, HOUR)?.code).toBe('not_due')
    expect(subject.step()).toMatchObject({ status: 'open', dueAt: HOUR })
  })

  it('remind: a worker that was down for long reminds once', () => {
    const subject = run({ dueIn })
    subject.send(late, 100 * HOUR)
    expect(subject.send(late, 100 * HOUR)?.code).toBe('not_due')
  })

  it('escalate: once', () => {
    const subject = run({ dueIn, onOverdue: 'escalate' })
    subject.send(late, HOUR)
    expect(subject.effects()).toEqual([{ type: 'escalate', key: 'a:1' }])
    expect(subject.send(late, 10 * HOUR)?.code).toBe('not_due')
  })

  it('approve: by rule, whatever the quorum, and said so', () => {
    const subject = run({ dueIn, onOverdue: 'approve', minApprovals: 2 })
    subject.send(late, HOUR)
    expect(subject.step()).toMatchObject({ status: 'approved', closed: { by: 'system', at: HOUR } })
    expect(subject.step()?.decisions).toMatchObject([{ decider: 'system', action: 'approved', byRule: true }])
  })

  it('reject: by rule', () => {
    const subject = run({ dueIn, onOverdue: 'reject' })
    subject.send(late, HOUR)
    expect(subject.state().status).toBe('rejected')
  })

  it('a step that was decided in time is not judged', () => {
    const subject = run({ dueIn, onOverdue: 'reject' })
    subject.vote('ann', 'approved')
    expect(subject.send(late, HOUR)?.code).toBe('already_decided')
  })

  it('a fulfillment that is late is reminded', () => {
    const subject = run({}, { dueIn })
    subject.vote('ann', 'approved', 'ann', people, 0)
    subject.send({ type: 'overdue', step: 'f:1' }, HOUR)
    expect(subject.effects()[0]).toEqual({ type: 'remind', key: 'f:1' })
  })

  it('without a span there is no lateness', () => {
    expect(run({}).send(late, 1e9)?.code).toBe('not_due')
  })
})

describe('skipping', () => {
  it('leads on like an approval and is recorded with its reason, not as a vote', () => {
    const subject = run({})
    subject.send({ type: 'skip', step: 'a:1', actor: 'admin', reason: 'nobody left' })
    expect(subject.step()).toMatchObject({
      status: 'skipped',
      decisions: [],
      closed: { by: 'admin', comments: 'nobody left' },
    })
    expect(subject.state().steps[1]).toMatchObject({ key: 'f:1', status: 'open' })
  })

  it('a skipped fulfillment does not count as delivered', () => {
    const subject = run({})
    subject.vote('ann', 'approved')
    subject.send({ type: 'skip', step: 'f:1', actor: 'admin', reason: 'not needed' })
    expect(subject.state().status).toBe('approved')
  })
})

describe('forcing', () => {
  it('closes an approval as an administrator says, without a vote in anybody’s place', () => {
    const subject = run({ minApprovals: 2 })
    subject.vote('ann', 'approved')
    subject.send({ type: 'force', step: 'a:1', actor: 'ida', action: 'approved', reason: 'bob is away' })
    expect(subject.step()).toMatchObject({
      status: 'approved',
      decisions: [{ decider: 'ann' }],
      closed: { by: 'ida', action: 'forced', comments: 'bob is away' },
    })
    expect(subject.vote('bob', 'approved')).toMatchObject({ code: 'already_decided', data: { by: 'ida' } })
  })

  it('a forced rejection ends the run, a forced delivery counts as delivered', () => {
    const rejected = run({})
    rejected.send({ type: 'force', step: 'a:1', actor: 'ida', action: 'rejected', reason: 'no' })
    expect(rejected.state().status).toBe('rejected')
    const delivered = run({})
    delivered.vote('ann', 'approved')
    delivered.send({ type: 'force', step: 'f:1', actor: 'ida', action: 'fulfilled', reason: 'done by hand' })
    expect(delivered.state().status).toBe('fulfilled')
  })

  it('an approval cannot be forced to be fulfilled, nor a delivery to be approved', () => {
    const subject = run({})
    const force = (action: 'approved' | 'fulfilled', step: string) =>
      subject.send({ type: 'force', step, actor: 'ida', action, reason: 'x' })
    expect(force('fulfilled', 'a:1')).toMatchObject({ code: 'invalid', field: 'action' })
    subject.vote('ann', 'approved')
    expect(force('approved', 'f:1')).toMatchObject({ code: 'invalid' })
    expect(force('approved', 'a:1')).toMatchObject({ code: 'already_decided' })
  })
})
