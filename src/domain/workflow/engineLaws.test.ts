import { isRefusal } from '@/src/domain/shared/isRefusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkflowDefinition, WorkflowEdge, WorkflowNode } from './definitionSchema'
import { graphOf } from './graphOf'
import { isConditional } from './isConditional'
import { next } from './next'
import { parseDefinition } from './parseDefinition'
import { publishFaults } from './publishFaults'
import type { RunEvent } from './RunEvent'
import type { RunState } from './RunState'
import { start } from './start'
import { statusOf } from './statusOf'
import { transition } from './transition'

const types = ['approval', 'approval', 'approval', 'fulfillment', 'condition', 'notify', 'timer'] as const
const HOUR = 3_600_000

const rawNode = fc.record({
  type: fc.constantFrom(...types),
  join: fc.constantFrom('all', 'any'),
  minApprovals: fc.integer({ min: 1, max: 3 }),
  rejectionRule: fc.constantFrom('anyOne', 'quorumImpossible'),
  onOverdue: fc.constantFrom('remind', 'escalate', 'approve', 'reject'),
  dueIn: fc.option(fc.constant({ duration: 1, unit: 'hours' }), { nil: undefined }),
  parents: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  handles: fc.array(fc.constantFrom(undefined, 'approved', 'rejected'), { minLength: 3, maxLength: 3 }),
  conditional: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  returnsTo: fc.option(fc.nat(), { nil: undefined }),
})
type RawNode = typeof rawNode extends fc.Arbitrary<infer T> ? T : never

const dataOf = (raw: RawNode, type: RawNode['type']): Record<string, unknown> => {
  const { join, minApprovals, rejectionRule, onOverdue, dueIn } = raw
  if (type === 'approval') return { join, minApprovals, rejectionRule, onOverdue, dueIn }
  if (type === 'fulfillment') return { join, dueIn }
  return type === 'timer' ? { join, wait: { duration: 1, unit: 'hours' } } : { join }
}

/** Every node hangs below earlier ones, so there is no cycle; what would be a dead end loses its condition. */
const build = (raws: RawNode[]): WorkflowDefinition => {
  const ids = ['submitted', ...raws.map((_, index) => `n${index + 1}`)]
  const isParent = new Set<string>()
  const links = raws.flatMap((raw, index) =>
    [...new Set(raw.parents.map((parent) => parent % (index + 1)))].map((parent, nth) => {
      isParent.add(ids[parent] ?? '')
      return { source: ids[parent] ?? '', target: ids[index + 1] ?? '', raw, nth }
    }),
  )
  const typeOf = (id: string): WorkflowNode['type'] => {
    const type = raws[ids.indexOf(id) - 1]?.type ?? 'submitted'
    return type === 'condition' && !isParent.has(id) ? 'notify' : type
  }
  const open = new Set<string>()
  const edges = links.map(({ source, target, raw, nth }, index): WorkflowEdge => {
    const handle = typeOf(source) === 'approval' ? raw.handles[nth] : undefined
    const side = `${source}:${handle === 'rejected'}`
    // The first edge of each side asks for nothing; a condition has exactly that one default.
    const first = !open.has(side)
    open.add(side)
    const asks = !first && (typeOf(source) === 'condition' || raw.conditional[nth])
    return {
      id: `e${index}`,
      source,
      target,
      ...(handle ? { sourceHandle: handle } : {}),
      ...(asks
        ? { condition: { logic: 'and', rules: [{ field: 'x', operator: 'equals', value: String(nth) }] } }
        : {}),
    }
  })
  const forward = { nodes: ids.map((id) => ({ id, type: typeOf(id) })), edges } as WorkflowDefinition
  const graph = graphOf(forward)
  const returns = raws.flatMap((raw, index): WorkflowEdge[] => {
    const source = ids[index + 1] ?? ''
    const before = ids.filter(
      (id) =>
        id !== source &&
        ['submitted', 'approval', 'fulfillment'].includes(typeOf(id)) &&
        graph.reach(id).has(source),
    )
    const target = raw.returnsTo === undefined ? undefined : before[raw.returnsTo % before.length]
    if (typeOf(source) !== 'approval' || !target) return []
    return [{ id: `r${index}`, source, target, sourceHandle: 'returned' }]
  })
  const parsed = parseDefinition({
    nodes: ids.map((id, index) => {
      const raw = raws[index - 1]
      return { id, type: typeOf(id), data: raw ? dataOf(raw, typeOf(id) as RawNode['type']) : {} }
    }),
    edges: [...edges, ...returns],
  })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.definition
}

const definitions = fc.array(rawNode, { minLength: 1, maxLength: 9 }).map(build)
const acts = fc.array(
  fc.record({
    pick: fc.nat(),
    person: fc.integer({ min: 0, max: 3 }),
    seat: fc.integer({ min: 0, max: 3 }),
    kind: fc.constantFrom(
      'approved',
      'approved',
      'approved',
      'rejected',
      'returned',
      'overdue',
      'skip',
      'recount',
    ),
    later: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: 40 },
)
type Act = typeof acts extends fc.Arbitrary<(infer T)[]> ? T : never
const facts = fc.constantFrom('0', '1', '2').map((x) => ({ values: { x }, fieldTypes: { x: 'text' } }))

const eligible = ['p0', 'p1', 'p2', 'p3']

const eventFor = (state: RunState, act: Act): RunEvent => {
  if (state.status === 'returned') return { type: 'resubmit', facts: state.facts }
  const open = state.steps.filter((step) => step.status === 'open')
  const step = open[act.pick % open.length]
  if (!step) return { type: 'cancel', actor: 'x' }
  if (act.kind === 'skip') return { type: 'skip', step: step.key, actor: 'admin', reason: 'unblock' }
  if (act.kind === 'overdue') return { type: 'overdue', step: step.key }
  if (act.kind === 'recount') return { type: 'recount', step: step.key, eligible: eligible.slice(act.person) }
  if (step.type === 'timer') return { type: 'timerFired', step: step.key }
  if (step.type === 'fulfillment') return { type: 'fulfill', step: step.key, actor: 'frank' }
  return {
    type: 'decide',
    step: step.key,
    decider: `p${act.person}`,
    seat: `p${act.seat}`,
    action: act.kind,
    eligible,
  }
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

/** Every state of one run, driven by the acts; states are frozen, so that a transition that writes to one throws. */
const history = (definition: WorkflowDefinition, given: RunState['facts'], list: Act[]): RunState[] => {
  let now = 0
  const states = [frozen(start(definition, given, now).state)]
  for (const act of list) {
    const state = states.at(-1)
    if (!state || (state.status !== 'running' && state.status !== 'returned')) break
    now += act.later * HOUR
    const result = transition(definition, state, eventFor(state, act), now)
    if (!isRefusal(result)) states.push(frozen(result.state))
  }
  return states
}

const eachState = (check: (definition: WorkflowDefinition, state: RunState) => void) =>
  fc.assert(
    fc.property(definitions, facts, acts, (definition, given, list) => {
      for (const state of history(definition, given, list)) check(definition, state)
    }),
    { numRuns: 300 },
  )

describe('laws of every run of every sound definition', () => {
  it('the definitions of this test are sound, and publishing finds nothing in them', () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        expect(publishFaults(definition, { activeRoles: [], fields: [{ name: 'x', type: 'text' }] })).toEqual(
          [],
        )
      }),
    )
  })

  it('a run waits on a step or a time exactly as long as it runs', () => {
    eachState((_, state) => {
      expect(state.steps.some((step) => step.status === 'open')).toBe(state.status === 'running')
    })
  })

  it('every run can be brought to its end, in no more steps than there are nodes per round', () => {
    fc.assert(
      fc.property(definitions, facts, acts, (definition, given, list) => {
        let state = history(definition, given, list).at(-1) as RunState
        let left = definition.nodes.length * 4 + 1
        for (let now = 1_000 * HOUR; state.status === 'running' || state.status === 'returned'; now += HOUR) {
          expect(left--).toBeGreaterThan(0)
          const open = state.steps.find((step) => step.status === 'open')
          const voted = new Set(open?.decisions.flatMap((vote) => [vote.decider, vote.seat]))
          const fresh = Math.max(
            0,
            [...eligible, 'p4', 'p5'].findIndex((person) => !voted.has(person)),
          )
          const act = { pick: 0, person: fresh, seat: fresh, kind: 'approved' as const, later: 0 }
          const result = transition(definition, state, eventFor(state, act), now)
          if (isRefusal(result)) throw new Error(result.code)
          state = result.state
        }
      }),
    )
  })

  it('no step is activated twice in a round', () => {
    eachState((_, state) => {
      const keys = state.steps.map((step) => `${step.nodeId} ${step.round}`)
      expect(new Set(keys).size).toBe(keys.length)
      expect(new Set(state.steps.map((step) => step.key)).size).toBe(keys.length)
    })
  })

  it('no decider and no seat votes twice in a step', () => {
    eachState((_, state) => {
      for (const { decisions } of state.steps) {
        expect(new Set(decisions.map((vote) => vote.decider)).size).toBe(decisions.length)
        expect(new Set(decisions.map((vote) => vote.seat)).size).toBe(decisions.length)
      }
    })
  })

  it('a step is approved by no fewer people than it asks for, unless the overdue rule approved it', () => {
    eachState((definition, state) => {
      for (const step of state.steps.filter((candidate) => candidate.status === 'approved')) {
        const node = definition.nodes.find((candidate) => candidate.id === step.nodeId)
        const needed = node?.type === 'approval' ? (node.data.minApprovals ?? 1) : 0
        const yes = step.decisions.filter((vote) => vote.action === 'approved')
        expect(yes.length >= needed || yes.some((vote) => vote.byRule)).toBe(true)
      }
    })
  })

  it('tokens have moved as far as they go: a node not reached waits for an edge that is not resolved', () => {
    eachState((definition, state) => {
      if (state.status !== 'running') return
      const graph = graphOf(definition)
      for (const node of definition.nodes.filter((candidate) => !state.nodes[candidate.id])) {
        expect(graph.incoming(node.id).some((edge) => !state.edges[edge.id])).toBe(true)
      }
    })
  })

  it('a run that ends by itself has resolved every forward edge', () => {
    eachState((definition, state) => {
      if (state.status !== 'approved' && state.status !== 'fulfilled') return
      const forward = definition.edges.filter((edge) => edge.sourceHandle !== 'returned')
      expect(forward.filter((edge) => !state.edges[edge.id])).toEqual([])
    })
  })

  it('a state survives being stored as JSON', () => {
    eachState((_, state) => expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state))
  })

  it('the same events give the same states', () => {
    fc.assert(
      fc.property(definitions, facts, acts, (definition, given, list) => {
        expect(history(definition, given, list)).toStrictEqual(history(definition, given, list))
      }),
    )
  })

  it('the status says what the run waits for', () => {
    eachState((definition, state) => {
      const waitsForApproval = state.steps.some((step) => step.status === 'open' && step.type === 'approval')
      const waitsForDelivery = state.steps.some(
        (step) => step.status === 'open' && step.type === 'fulfillment',
      )
      const status = statusOf(definition, state)
      if (state.status !== 'running') expect(status).toBe(state.status)
      else if (waitsForApproval) expect(status).toBe('pending_approval')
      else if (waitsForDelivery) expect(status).toBe('pending_fulfillment')
      else expect(['pending_approval', 'pending_fulfillment']).toContain(status)
    })
  })

  it('what is announced as next is forward of what is open, and never announced twice', () => {
    eachState((definition, state) => {
      const told = next(definition, state).map((step) => step.nodeId)
      expect(new Set(told).size).toBe(told.length)
      if (state.status === 'returned') return
      const graph = graphOf(definition)
      const open = state.steps.filter((step) => step.status === 'open')
      for (const id of told) expect(open.some((step) => graph.reach(step.nodeId).has(id))).toBe(true)
    })
  })

  it('the sound definitions hold conditions, returns and joins of any, so the laws are about something', () => {
    const sample = fc.sample(definitions, { numRuns: 200, seed: 7 })
    expect(sample.some((definition) => definition.edges.some(isConditional))).toBe(true)
    expect(sample.some(({ edges }) => edges.some((edge) => edge.sourceHandle === 'returned'))).toBe(true)
    expect(
      sample.some(({ nodes }) => nodes.some((node) => 'join' in node.data && node.data.join === 'any')),
    ).toBe(true)
  })
})
