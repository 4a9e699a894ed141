import { isRefusal } from '@/src/domain/shared/isRefusal'
import { describe, expect, it } from 'vitest'
import type { WorkflowDefinition, WorkflowEdge } from './definitionSchema'
import { parseDefinition } from './parseDefinition'
import type { RunEvent } from './RunEvent'
import type { RunState } from './RunState'
import { start } from './start'
import { transition } from './transition'

type Data = Record<string, unknown>

/** `a:rejected>b?x=1` is an edge from a to b with a handle and a condition; the first letter of a node is its type. */
const flow = (edges: string[], data: Record<string, Data> = {}): WorkflowDefinition => {
  const types = { s: 'submitted', a: 'approval', f: 'fulfillment', c: 'condition', n: 'notify', t: 'timer' }
  const parsedEdges = edges.map((text, index) => {
    const [path = '', rule] = text.split('?')
    const [from = '', target = ''] = path.split('>')
    const [source = '', sourceHandle] = from.split(':')
    const [field = '', value = ''] = rule?.split('=') ?? []
    const condition = rule ? { logic: 'and', rules: [{ field, operator: 'equals', value }] } : undefined
    return { id: `e${index}`, source, target, sourceHandle, condition } as WorkflowEdge
  })
  const ids = [...new Set(parsedEdges.flatMap((edge) => [edge.source, edge.target]))]
  const parsed = parseDefinition({
    nodes: ids.map((id) => ({ id, type: types[id[0] as keyof typeof types], data: data[id] ?? {} })),
    edges: parsedEdges,
  })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.definition
}

const shown = (state: RunState): string =>
  state.status === 'running'
    ? state.steps
        .filter((step) => step.status === 'open')
        .map((step) => step.key)
        .join(' ')
    : state.status

/** `a+` approves, `a-` rejects, `a<` returns, `f!` fulfils, `t.` lets time pass, `^` resubmits, `x` cancels. */
const eventFor = (act: string, state: RunState): RunEvent => {
  if (act === '^') return { type: 'resubmit', facts: state.facts }
  if (act === 'x') return { type: 'cancel', actor: 'erin' }
  const nodeId = act.slice(0, -1)
  const step = state.steps.findLast((candidate) => candidate.nodeId === nodeId)?.key ?? nodeId
  if (act.endsWith('!')) return { type: 'fulfill', step, actor: 'frank' }
  if (act.endsWith('.')) return { type: 'timerFired', step }
  const action = act.endsWith('+') ? 'approved' : act.endsWith('-') ? 'rejected' : 'returned'
  return {
    type: 'decide',
    step,
    decider: `${nodeId}-boss`,
    seat: `${nodeId}-boss`,
    action,
    eligible: [`${nodeId}-boss`],
  }
}

/** What is open after the start and after every act, or how the run ended. */
const trace = (definition: WorkflowDefinition, acts: string[], values: Data = {}): string[] => {
  let { state } = start(definition, { values, fieldTypes: {} }, 0)
  const seen = [shown(state)]
  for (const [index, act] of acts.entries()) {
    const result = transition(definition, state, eventFor(act, state), index + 1)
    if (isRefusal(result)) {
      seen.push(result.code)
      continue
    }
    state = result.state
    seen.push(shown(state))
  }
  return seen
}

const s = 'submitted'

describe('control-flow patterns', () => {
  it('sequence: one step after the other', () => {
    expect(trace(flow([`${s}>a1`, 'a1>a2', 'a2>f']), ['a1+', 'a2+', 'f!'])).toEqual([
      'a1:1',
      'a2:1',
      'f:1',
      'fulfilled',
    ])
  })

  it('parallel split: every way on gets a token', () => {
    expect(trace(flow([`${s}>a1`, `${s}>a2`]), [])).toEqual(['a1:1 a2:1'])
  })

  it('synchronisation: a join of all waits for every branch, in whatever order they come', () => {
    const parallel = flow([`${s}>a1`, `${s}>a2`, 'a1>f', 'a2>f'])
    expect(trace(parallel, ['a1+', 'a2+', 'f!'])).toEqual(['a1:1 a2:1', 'a2:1', 'f:1', 'fulfilled'])
    expect(trace(parallel, ['a2+', 'a1+'])).toEqual(['a1:1 a2:1', 'a1:1', 'f:1'])
  })

  it('exclusive choice: a condition takes the first way that holds, in the order of the edges', () => {
    const choice = flow([`${s}>c`, 'c>a1?size=big', 'c>a2?urgent=yes', 'c:default>a3'])
    expect(trace(choice, [], { size: 'big', urgent: 'yes' })).toEqual(['a1:1'])
    expect(trace(choice, [], { urgent: 'yes' })).toEqual(['a2:1'])
    expect(trace(choice, [])).toEqual(['a3:1'])
  })

  it('exclusive choice: a default listed first is still taken last', () => {
    expect(trace(flow([`${s}>c`, 'c:default>a3', 'c>a1?size=big']), [], { size: 'big' })).toEqual(['a1:1'])
  })

  it('simple merge: a step behind an exclusive choice runs once, for the branch that was taken', () => {
    const merge = flow([`${s}>c`, 'c>a1?size=big', 'c:default>a2', 'a1>f', 'a2>f'])
    expect(trace(merge, ['a1+', 'f!'], { size: 'big' })).toEqual(['a1:1', 'f:1', 'fulfilled'])
    expect(trace(merge, ['a2+', 'f!'])).toEqual(['a2:1', 'f:1', 'fulfilled'])
  })

  const multi = [`${s}>a1?one=1`, `${s}>a2?two=1`, `${s}>a3`, 'a1>f', 'a2>f', 'a3>f']

  it('multi-choice: every edge whose condition holds gets a token', () => {
    expect(trace(flow(multi), [], { one: '1', two: '1' })).toEqual(['a1:1 a2:1 a3:1'])
    expect(trace(flow(multi), [], { two: '1' })).toEqual(['a2:1 a3:1'])
  })

  it('structured synchronising merge: a join waits for the branches that were taken and for no other', () => {
    expect(trace(flow(multi), ['a3+', 'a2+', 'f!'], { two: '1' })).toEqual([
      'a2:1 a3:1',
      'a2:1',
      'f:1',
      'fulfilled',
    ])
  })

  it('dead paths are passed on through every step behind them', () => {
    const dead = flow([`${s}>c`, 'c>a1?size=big', 'a1>a2', 'a2>a4', 'c:default>a3', 'a3>a4'])
    expect(trace(dead, ['a3+', 'a4+'])).toEqual(['a3:1', 'a4:1', 'approved'])
  })

  it('discriminator: a join of any fires at the first token and absorbs the later ones', () => {
    const any = flow([`${s}>a1`, `${s}>a2`, 'a1>a3', 'a2>a3'], { a3: { join: 'any' } })
    expect(trace(any, ['a2+', 'a3+', 'a1+'])).toEqual(['a1:1 a2:1', 'a1:1 a3:1', 'a1:1', 'approved'])
  })

  it('an absorbed rejection does not end a path, so it does not reject the run', () => {
    const any = flow([`${s}>a1`, `${s}>a2`, 'a1>f', 'a2>f', 'a1:rejected>f'], { f: { join: 'any' } })
    expect(trace(any, ['a2+', 'f!', 'a1-'])).toEqual(['a1:1 a2:1', 'a1:1 f:1', 'a1:1', 'fulfilled'])
  })

  it('simple steps are passed at once: messages and conditions never wait', () => {
    expect(trace(flow([`${s}>n1`, 'n1>c', 'c:default>n2', 'n2>a']), [])).toEqual(['a:1'])
  })

  it('persistent trigger: a timer waits for its time and for nobody', () => {
    const wait = { t: { wait: { duration: 1, unit: 'hours' } } }
    expect(trace(flow([`${s}>t`, 't>a'], wait), ['t.'])).toEqual(['t:1', 'not_due'])
    const { state } = start(flow([`${s}>t`, 't>a'], wait), { values: {}, fieldTypes: {} }, 0)
    const late = transition(
      flow([`${s}>t`, 't>a'], wait),
      state,
      { type: 'timerFired', step: 't:1' },
      3_600_000,
    )
    expect(isRefusal(late) ? late.code : shown(late.state)).toBe('a:1')
  })

  it('m-of-n join: two of three approve one step, and the third comes too late', () => {
    const two = flow([`${s}>a`, 'a>f'], { a: { minApprovals: 2 } })
    const people = ['ann', 'bob', 'cem']
    const decide = (decider: string): RunEvent => ({
      type: 'decide',
      step: 'a:1',
      decider,
      seat: decider,
      action: 'approved',
      eligible: people,
    })
    let { state } = start(two, { values: {}, fieldTypes: {} }, 0)
    const seen = people.map((decider) => {
      const result = transition(two, state, decide(decider), 1)
      if (isRefusal(result)) return result.code
      state = result.state
      return shown(state)
    })
    expect(seen).toEqual(['a:1', 'f:1', 'already_decided'])
  })

  it('deferred choice: of two approvers who are both asked, the first to act decides for both', () => {
    const choice = flow([`${s}>a`, 'a>f', 'a:rejected>n'])
    expect(trace(choice, ['a+', 'a-'])).toEqual(['a:1', 'f:1', 'already_decided'])
    expect(trace(choice, ['a-', 'a+'])).toEqual(['a:1', 'rejected', 'already_decided'])
  })

  it('milestone: a delivery waits until the approval of another branch is reached', () => {
    const milestone = flow([`${s}>a1`, `${s}>a2`, 'a1>a3', 'a1>f', 'a2>f'])
    expect(trace(milestone, ['a2+', 'a1+', 'f!', 'a3+'])).toEqual([
      'a1:1 a2:1',
      'a1:1',
      'a3:1 f:1',
      'a3:1',
      'fulfilled',
    ])
  })

  it('cancel step: one step is passed by an administrator, and the others go on', () => {
    const parallel = flow([`${s}>a1`, `${s}>a2`, 'a1>f', 'a2>f'])
    const { state } = start(parallel, { values: {}, fieldTypes: {} }, 0)
    const skip = { type: 'skip', step: 'a1:1', actor: 'ida', reason: 'nobody is there' } as const
    const result = transition(parallel, state, skip, 1)
    if (isRefusal(result)) throw new Error(result.code)
    expect(shown(result.state)).toBe('a2:1')
    expect(result.state.steps[0]).toMatchObject({ status: 'skipped', closed: { by: 'ida' } })
  })

  it('return to an earlier step: it opens again in a new round', () => {
    expect(
      trace(flow([`${s}>a1`, 'a1>a2', 'a2>f', 'a2:returned>a1']), ['a1+', 'a2<', 'a1+', 'a2+', 'f!']),
    ).toEqual(['a1:1', 'a2:1', 'a1:2', 'a2:2', 'f:2', 'fulfilled'])
  })

  it('interleaved steps: two steps in any order, never both at once, to the same end', () => {
    const both = flow([`${s}>a1`, `${s}>a2`, 'a1>f', 'a2>f'])
    expect(trace(both, ['a1+', 'a2+']).at(-1)).toBe('f:1')
    expect(trace(both, ['a2+', 'a1+']).at(-1)).toBe('f:1')
  })

  it('cancel case: everything open is withdrawn', () => {
    expect(trace(flow([`${s}>a1`, `${s}>a2`]), ['x', 'a1+', 'x'])).toEqual([
      'a1:1 a2:1',
      'cancelled',
      'not_open',
      'not_open',
    ])
  })
})

describe('ends', () => {
  it('a rejection without a rejected edge ends the run at once, whatever else is open', () => {
    expect(trace(flow([`${s}>a1`, `${s}>a2`, 'a1>f', 'a2>f']), ['a1-', 'a2+'])).toEqual([
      'a1:1 a2:1',
      'rejected',
      'not_open',
    ])
  })

  it('a rejected edge is a way on, and the run still ends rejected', () => {
    const gentle = flow([`${s}>a`, 'a>f1', 'a:rejected>f2'])
    expect(trace(gentle, ['a-', 'f2!'])).toEqual(['a:1', 'f2:1', 'rejected'])
    expect(trace(gentle, ['a+', 'f1!'])).toEqual(['a:1', 'f1:1', 'fulfilled'])
  })

  it('an approval that completes overwrites the rejection behind it', () => {
    const appeal = flow([`${s}>a1`, 'a1>f', 'a1:rejected>a2', 'a2>f'])
    expect(trace(appeal, ['a1-', 'a2+', 'f!'])).toEqual(['a1:1', 'a2:1', 'f:1', 'fulfilled'])
    expect(trace(appeal, ['a1-', 'a2-'])).toEqual(['a1:1', 'a2:1', 'rejected'])
  })

  it('a join takes the worse of what arrives', () => {
    const both = flow([`${s}>a1`, `${s}>a2`, 'a1>f', 'a2>f', 'a2:rejected>f'])
    expect(trace(both, ['a1+', 'a2-', 'f!'])).toEqual(['a1:1 a2:1', 'a2:1', 'f:1', 'rejected'])
  })

  it('one path that ends rejected rejects the run, even when another was delivered', () => {
    const split = flow([`${s}>a1`, `${s}>a2`, 'a1>f', 'a2:rejected>n'])
    expect(trace(split, ['a2-', 'a1+', 'f!'])).toEqual(['a1:1 a2:1', 'a1:1', 'f:1', 'rejected'])
  })

  it('without a fulfillment a run ends approved', () => {
    expect(trace(flow([`${s}>a`]), ['a+'])).toEqual(['a:1', 'approved'])
  })

  it('a wait that is over delivers nothing', () => {
    expect(trace(flow([`${s}>a`, 'a>t']), ['a+', 't.'])).toEqual(['a:1', 't:1', 'approved'])
  })

  it('an approval with nothing but a rejected edge ends its path when it approves', () => {
    expect(trace(flow([`${s}>a`, 'a:rejected>n']), ['a+'])).toEqual(['a:1', 'approved'])
  })
})

describe('returning', () => {
  it('without a returned edge the requester amends and everything starts again', () => {
    const two = flow([`${s}>a1`, 'a1>a2', 'a2>f'])
    expect(trace(two, ['a1+', 'a2<', 'a2+', '^', 'a1+', 'a2+', 'f!'])).toEqual([
      'a1:1',
      'a2:1',
      'returned',
      'already_decided',
      'a1:2',
      'a2:2',
      'f:2',
      'fulfilled',
    ])
  })

  it('a returned edge to submitted asks the requester as well', () => {
    expect(trace(flow([`${s}>a1`, `a1:returned>${s}`]), ['a1<', '^'])).toEqual(['a1:1', 'returned', 'a1:2'])
  })

  it('a returned edge opens the earlier step in a new round', () => {
    const back = flow([`${s}>a1`, 'a1>a2', 'a2>f', 'a2:returned>a1'])
    expect(trace(back, ['a1+', 'a2<', 'a1+', 'a2+', 'f!'])).toEqual([
      'a1:1',
      'a2:1',
      'a1:2',
      'a2:2',
      'f:2',
      'fulfilled',
    ])
  })

  it('other branches keep their state, and the join still waits for both', () => {
    const parallel = flow([`${s}>a1`, 'a1>a2', 'a2>f', 'a2:returned>a1', `${s}>a3`, 'a3>f'])
    expect(trace(parallel, ['a1+', 'a2<', 'a3+', 'a1+', 'a2+', 'f!'])).toEqual([
      'a1:1 a3:1',
      'a3:1 a2:1',
      'a3:1 a1:2',
      'a1:2',
      'a2:2',
      'f:2',
      'fulfilled',
    ])
  })

  it('steps behind the target are withdrawn, also those of a sister branch', () => {
    const fork = flow([`${s}>a1`, 'a1>a2', 'a1>a3', 'a2:returned>a1'])
    expect(trace(fork, ['a1+', 'a2<', 'a3+'])).toEqual(['a1:1', 'a2:1 a3:1', 'a1:2', 'not_open'])
  })

  it('a drawing that was never published and leads forward sends back to the requester', () => {
    expect(trace(flow([`${s}>a1`, 'a1>a2', 'a1:returned>a2']), ['a1<', '^'])).toEqual([
      'a1:1',
      'returned',
      'a1:2',
    ])
  })

  it('in the last round nothing can be sent back', () => {
    const acts = ['a<', '^', 'a<', '^', 'a<', '^', 'a<', '^', 'a<', 'a+']
    expect(trace(flow([`${s}>a`]), acts).slice(-3)).toEqual(['a:5', 'max_rounds', 'approved'])
  })

  it('nothing goes back past a completed fulfillment', () => {
    const after = flow([`${s}>f1`, 'f1>a', 'a>f2', 'a:returned>f1'])
    expect(trace(after, ['f1!', 'a<', 'a+'])).toEqual(['f1:1', 'a:1', 'already_fulfilled', 'f2:1'])
    const toRequester = flow([`${s}>f1`, 'f1>a'])
    expect(trace(toRequester, ['f1!', 'a<'])).toEqual(['f1:1', 'a:1', 'already_fulfilled'])
  })

  it('a fulfillment completed in another branch does not keep a branch from going back', () => {
    const aside = flow([`${s}>f1`, `${s}>a1`, 'a1>a2', 'a2:returned>a1'])
    expect(trace(aside, ['f1!', 'a1+', 'a2<', 'a1+', 'a2+'])).toEqual([
      'f1:1 a1:1',
      'a1:1',
      'a2:1',
      'a1:2',
      'a2:2',
      'fulfilled',
    ])
  })
})
