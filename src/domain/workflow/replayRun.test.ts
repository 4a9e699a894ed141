import { describe, expect, it } from 'vitest'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { parseDefinition } from './parseDefinition'
import { recordedPath } from './recordedPath'
import { replayChanges } from './replayChanges'
import { replayRun } from './replayRun'
import type { RunEvent } from './RunEvent'
import type { RunState } from './RunState'
import { start } from './start'
import { transition } from './transition'
import type { WorkflowDefinition } from './definitionSchema'

type Node = { id: string; type?: string; data?: Record<string, unknown> }
const line = (...nodes: Node[]): WorkflowDefinition => {
  const parsed = parseDefinition({
    nodes: nodes.map((node) => ({ type: 'approval', ...node })),
    edges: nodes.map(({ id }, at) => ({
      id: `e${at}`,
      source: nodes[at - 1]?.id ?? 'submitted',
      target: id,
    })),
  })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.definition
}
const facts = { values: {}, fieldTypes: {} }
const done = { id: 'd', type: 'fulfillment' }
const play = (definition: WorkflowDefinition, events: RunEvent[]): RunState =>
  events.reduce(
    (state, event, at) => {
      const result = transition(definition, state, event, at + 1)
      if (isRefusal(result)) throw new Error(result.code)
      return result.state
    },
    start(definition, facts, 0).state,
  )
const vote = (step: string, who: string, action: 'approved' | 'rejected' = 'approved'): RunEvent => ({
  type: 'decide',
  step,
  decider: who,
  seat: who,
  action,
  eligible: [who],
})
const fulfilled: RunEvent = { type: 'fulfill', step: 'd:1', actor: 'fay' }

const live = line({ id: 'a' }, done)
const whole = play(live, [vote('a:1', 'ann'), fulfilled])
const differences = (draft: WorkflowDefinition, state: RunState, asked: string[] = ['ann']) => {
  const after = replayRun(draft, state, facts, () => asked)
  return {
    ...after,
    said: replayChanges(recordedPath(live, state), after, (id) => id.toUpperCase()).map(
      ({ message }) => message,
    ),
  }
}

describe('a draft on what was decided', () => {
  it('the live version itself changes nothing, whether the request is over, waits or was rejected', () => {
    for (const state of [
      whole,
      play(live, []),
      play(live, [vote('a:1', 'ann')]),
      play(live, [vote('a:1', 'ann', 'rejected')]),
      play(live, [{ type: 'cancel', actor: 'erin' }]),
    ]) {
      expect(differences(live, state)).toMatchObject({ said: [], outcome: state.status })
    }
  })

  it('a step that nobody decided is assumed when the request got further, with those who would be asked', () => {
    const { path, said, outcome } = differences(
      line({ id: 'legal', data: { label: 'Legal' } }, { id: 'a' }, done),
      whole,
      ['ann', 'bob'],
    )
    expect(said).toEqual(['“Legal” would come up as well, of ANN, BOB.'])
    expect(path.map(({ nodeId, result }) => [nodeId, result])).toEqual([
      ['legal', 'assumed'],
      ['a', 'approved'],
      ['d', 'fulfilled'],
    ])
    expect(outcome).toBe('fulfilled')
  })

  it('it waits at a new step where the request has not come further', () => {
    const { path, outcome } = differences(
      line({ id: 'a' }, { id: 'legal' }, done),
      play(live, [vote('a:1', 'ann')]),
    )
    expect(path.map(({ result }) => result)).toEqual(['approved', 'open'])
    expect(outcome).toBe('running')
  })

  it('who decided and would not be asked is named, and so are approvals that are missing', () => {
    expect(differences(live, whole, ['bob']).said).toEqual([
      '“Approval” was decided by ANN, who would not be asked.',
    ])
    expect(differences(line({ id: 'a', data: { minApprovals: 2 } }, done), whole).said).toEqual([
      '“Approval” would need one more approval than were given.',
    ])
  })

  it('a step that is gone, and another end, are said', () => {
    expect(differences(line({ id: 'b', data: { label: 'Other' } }), whole).said).toEqual([
      '“Other” would come up as well, of ANN.',
      '“Approval” would not come up.',
      '“Fulfilment” would not come up.',
      'The request would be approved.',
    ])
  })
})
