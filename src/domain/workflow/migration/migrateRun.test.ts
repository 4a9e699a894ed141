import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { WorkflowDefinition } from '../definitionSchema'
import { graphOf } from '../graphOf'
import { parseDefinition } from '../parseDefinition'
import type { RunEvent } from '../RunEvent'
import type { RunState } from '../RunState'
import { start } from '../start'
import { transition } from '../transition'
import { mappingFaults } from './mappingFaults'
import { migrateRun } from './migrateRun'
import { suggestMapping } from './suggestMapping'

type Node = { id: string; type: string; data?: Record<string, unknown> }
const approval = (id: string, data: Record<string, unknown> = {}): Node => ({ id, type: 'approval', data })
const delivery = (id: string): Node => ({ id, type: 'fulfillment' })

function define(nodes: Node[], edges: [string, string, string?][]): WorkflowDefinition {
  const parsed = parseDefinition({
    nodes,
    edges: edges.map(([source, target, sourceHandle], at) => ({
      id: `e${at}`,
      source,
      target,
      sourceHandle,
    })),
  })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.definition
}
const line = (...nodes: Node[]) =>
  define(
    nodes,
    nodes.map(({ id }, at) => [at === 0 ? 'submitted' : nodes[at - 1]!.id, id]),
  )
const facts = { values: {}, fieldTypes: {} }
const run = (definition: WorkflowDefinition, ...events: RunEvent[]): RunState => {
  let { state } = start(definition, facts, 0)
  for (const [at, event] of events.entries()) {
    const result = transition(definition, state, event, at + 1)
    if (isRefusal(result)) throw new Error(result.code)
    state = result.state
  }
  return state
}
const vote = (
  step: string,
  decider: string,
  action: 'approved' | 'rejected' | 'returned' = 'approved',
): RunEvent => ({
  type: 'decide',
  step,
  decider,
  seat: decider,
  action,
  eligible: ['ann', 'bob'],
})
const move = (
  from: WorkflowDefinition,
  to: WorkflowDefinition,
  state: RunState,
  mapping = suggestMapping(from, to),
) => migrateRun({ from, to }, state, mapping, 100, 'admin')
const moved = (...given: Parameters<typeof move>) => {
  const result = move(...given)
  if (isRefusal(result)) throw new Error(result.code)
  return result
}
const openOf = (state: RunState) =>
  state.steps.filter(({ status }) => status === 'open').map(({ key }) => key)

describe('moving a run to another version', () => {
  it('keeps what was done, what is open and its votes', () => {
    const from = line(approval('a'), approval('b', { minApprovals: 2 }), delivery('d'))
    const to = line(approval('a'), approval('x', { minApprovals: 2 }), approval('c'), delivery('d'))
    const { state, steps, renamed } = moved(from, to, run(from, vote('a:1', 'ann'), vote('b:1', 'bob')), {
      a: 'a',
      b: 'x',
      d: 'd',
    })
    expect(openOf(state)).toEqual(['x:1'])
    expect(state.steps.find(({ key }) => key === 'x:1')).toMatchObject({
      since: 1,
      decisions: [{ decider: 'bob' }],
    })
    expect(state.steps.find(({ key }) => key === 'a:1')).toMatchObject({
      status: 'approved',
      closed: { by: 'ann' },
    })
    expect(renamed).toEqual([['b:1', 'x:1']])
    expect(steps.map(({ kind }) => kind)).toEqual(['kept', 'kept'])
  })

  it('passes a new step before the open one, and opens a new step beside it', () => {
    const from = line(approval('a'), delivery('d'))
    const before = run(from)
    const ahead = moved(from, line(approval('new'), approval('a'), delivery('d')), before)
    expect(openOf(ahead.state)).toEqual(['a:1'])
    expect(ahead.state.steps.find(({ nodeId }) => nodeId === 'new')).toMatchObject({
      status: 'skipped',
      closed: { by: 'admin', action: 'migrated' },
    })
    const beside = define(
      [approval('a'), approval('new'), delivery('d')],
      [
        ['submitted', 'a'],
        ['submitted', 'new'],
        ['a', 'd'],
        ['new', 'd'],
      ],
    )
    const both = moved(from, beside, before)
    expect(openOf(both.state).sort()).toEqual(['a:1', 'new:1'])
    expect(both.effects).toMatchObject([{ type: 'stepOpened', key: 'new:1' }])
  })

  it('refuses an open step without a place, a delivery without one, and a run that would be over', () => {
    const from = line(approval('a'), delivery('d'), approval('z'))
    expect(move(from, line(approval('b'), delivery('d')), run(from))).toMatchObject({ code: 'cannot_map' })
    const delivered = run(from, vote('a:1', 'ann'), { type: 'fulfill', step: 'd:1', actor: 'fay' })
    expect(move(from, line(approval('a'), approval('z')), delivered)).toMatchObject({
      code: 'delivered_step_lost',
    })
    expect(move(from, line(approval('a')), run(from, vote('a:1', 'ann')), { a: 'a' })).toMatchObject({
      code: 'cannot_map',
    })
    expect(move(from, from, run(from, { type: 'cancel', actor: 'x' }))).toMatchObject({ code: 'not_open' })
  })

  it('a rejection that went on by an edge does not move to where it would end the run', () => {
    const from = define(
      [approval('a'), approval('appeal')],
      [
        ['submitted', 'a'],
        ['a', 'appeal', 'rejected'],
      ],
    )
    const to = define(
      [approval('a'), approval('appeal')],
      [
        ['submitted', 'a'],
        ['a', 'appeal'],
      ],
    )
    expect(move(from, to, run(from, vote('a:1', 'ann', 'rejected')))).toMatchObject({ code: 'would_end' })
  })

  it('a run that is with its requester starts the new version when they resubmit, its past under other names', () => {
    const from = line(approval('a'), approval('b'))
    const returned = run(from, vote('a:1', 'ann'), vote('b:1', 'bob', 'returned'))
    const to = line(approval('b'), approval('a'))
    const { state } = moved(from, to, returned)
    expect(state.status).toBe('returned')
    const again = transition(to, state, { type: 'resubmit', facts }, 200)
    if (isRefusal(again)) throw new Error(again.code)
    expect(openOf(again.state)).toEqual(['b:2'])
    expect(new Set(again.state.steps.map(({ key }) => key)).size).toBe(again.state.steps.length)
  })

  it('a due time follows the new version, counted from when the step opened; a lateness judged is not judged again', () => {
    const hours = (duration: number) => ({ dueIn: { duration, unit: 'hours' } })
    const from = line(approval('a', hours(1)))
    const to = line(approval('a', hours(2)))
    const { state, effects } = moved(from, to, run(from))
    expect(state.steps[0]).toMatchObject({ dueAt: 7_200_000, overdueAt: 7_200_000 })
    expect(effects).toEqual([{ type: 'scheduleOverdue', key: 'a:1', at: 7_200_000 }])
    const escalating = line(approval('a', { ...hours(1), onOverdue: 'escalate' }))
    const begun = start(escalating, facts, 0).state
    const late = transition(escalating, begun, { type: 'overdue', step: 'a:1' }, 3_600_000)
    if (isRefusal(late)) throw new Error(late.code)
    expect(moved(escalating, to, late.state).effects).toEqual([])
  })

  it('a mapping is refused where it names what is not there, another kind, or one step twice', () => {
    const from = line(approval('a'), approval('b'), delivery('d'))
    const to = line(approval('x'), delivery('d'))
    expect(mappingFaults(from, to, { a: 'nowhere' })).toMatchObject([{ path: 'mapping.a' }])
    expect(mappingFaults(from, to, { a: 'd' })).toMatchObject([{ path: 'mapping.a' }])
    expect(mappingFaults(from, to, { a: 'x', b: 'x' })).toMatchObject([{ path: 'mapping.b' }])
    expect(mappingFaults(from, to, { a: 'x', b: '', other: 'x' })).toEqual([])
  })

  it('what is suggested has the same id and kind, else the one step of its kind and label', () => {
    const from = line(approval('a', { label: 'Head' }), approval('b'), delivery('d'))
    const to = line(approval('head', { label: 'Head' }), delivery('b'), delivery('d'))
    expect(suggestMapping(from, to)).toEqual({ submitted: 'submitted', a: 'head', d: 'd' })
  })
})

describe('laws of every move that goes through', () => {
  const lane = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 5 })
    .map((ids) => [...new Set(ids)])
  const shape = fc.record({ one: lane, two: lane }).map(({ one, two }) => {
    const second = two.map((id) => `${id}2`)
    const chain = (ids: string[]): [string, string][] =>
      ids.map((id, at) => [at === 0 ? 'submitted' : ids[at - 1]!, id])
    return define([...one, ...second].map((id) => approval(id)).concat(delivery('end')), [
      ...chain(one),
      ...chain(second),
      [one.at(-1)!, 'end'],
      [second.at(-1)!, 'end'],
    ])
  })

  it('the open steps are those of before and new ones that nothing of the past lies behind; tokens do not multiply', () => {
    fc.assert(
      fc.property(shape, shape, fc.array(fc.nat(), { maxLength: 8 }), (from, to, picks) => {
        let { state } = start(from, facts, 0)
        for (const [at, pick] of picks.entries()) {
          const open = state.steps.filter(({ status, type }) => status === 'open' && type === 'approval')
          if (open.length === 0) break
          const next = transition(from, state, vote(open[pick % open.length]!.key, 'ann'), at + 1)
          if (isRefusal(next)) throw new Error(next.code)
          state = next.state
        }
        const result = move(from, to, state)
        if (isRefusal(result)) return
        const { state: after, steps } = result
        const graph = graphOf(to)
        const past = steps.filter(({ kind }) => kind === 'kept').map(({ to: key }) => key.split(':')[0]!)
        for (const key of openOf(state))
          expect(steps.some((step) => step.from === key && step.kind === 'kept')).toBe(true)
        for (const { to: key } of steps.filter(({ kind }) => kind === 'new')) {
          const reach = graph.reach(key.split(':')[0]!)
          expect(past.some((id) => reach.has(id) && !key.startsWith(`${id}:`))).toBe(false)
        }
        expect(new Set(after.steps.map(({ key }) => key)).size).toBe(after.steps.length)
        // It is a state of the new version: played on, it comes to its end.
        let current = after
        for (let left = 40; current.status === 'running'; left -= 1) {
          expect(left).toBeGreaterThan(0)
          const step = current.steps.find(({ status }) => status === 'open')!
          const event: RunEvent =
            step.type === 'fulfillment'
              ? { type: 'fulfill', step: step.key, actor: 'fay' }
              : vote(step.key, 'zoe')
          const next = transition(to, current, event, 1000)
          if (isRefusal(next)) throw new Error(next.code)
          current = next.state
        }
        expect(current.status).toBe('fulfilled')
      }),
      { numRuns: 150 },
    )
  }, 20_000)
})
