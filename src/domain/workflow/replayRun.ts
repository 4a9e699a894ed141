import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { WorkflowDefinition } from './definitionSchema'
import type { EngineOptions } from './engine/Run'
import { graphOf } from './graphOf'
import { labelOf } from './labelOf'
import type { RunEvent } from './RunEvent'
import type { Facts, RunState, Step } from './RunState'
import { start } from './start'
import { transition } from './transition'

export type ReplayedStep = {
  nodeId: string
  label: string
  type: Step['type']
  /** `assumed`: nobody decided such a step; it is taken as approved or delivered by those who would be asked. */
  result: 'approved' | 'rejected' | 'fulfilled' | 'skipped' | 'open' | 'assumed'
  /** Ids of those who decided, or would be asked. */
  who: string[]
  /** Seats that voted although the definition would not ask them. */
  unasked: string[]
  /** How many approvals are missing from what was recorded. */
  short: number
}

export type Replayed = { path: ReplayedStep[]; outcome: RunState['status'] }

const DONE = new Set<Step['status']>(['approved', 'rejected', 'fulfilled', 'skipped'])

/** The step of a recorded run that counts at its end, by node. */
function recordedSteps({ steps, nodes, status }: RunState): Map<string, Step> {
  const found = new Map<string, Step>()
  for (const step of steps) {
    const counts = DONE.has(step.status) || step.status === 'open' || status === 'cancelled'
    if (counts && nodes[step.nodeId]) found.set(step.nodeId, step)
  }
  return found
}

/**
 * What the decisions that were recorded would have made of a request under `definition`: the path, who decided or
 * would be asked (`asked`, ids by node), the end. A step nobody decided is assumed to pass when the recorded run got
 * further; where that run still waits, it waits. In memory; the definition must be free of forward cycles.
 */
export function replayRun(
  definition: WorkflowDefinition,
  recorded: RunState,
  facts: Facts,
  asked: (nodeId: string) => readonly string[],
  options: EngineOptions = {},
): Replayed {
  const graph = graphOf(definition)
  const past = recordedSteps(recorded)
  const closed = [...past.values()].filter((step) => DONE.has(step.status)).map((step) => step.nodeId)
  const over = ['approved', 'rejected', 'fulfilled'].includes(recorded.status)
  let now = recorded.steps[0]?.since ?? 0
  let { state } = start(definition, facts, now, options)
  const path = new Map<string, ReplayedStep>()
  const apply = (event: RunEvent): void => {
    const result = transition(definition, state, event, now, options)
    if (!isRefusal(result)) state = result.state
  }

  for (;;) {
    const step = state.steps.find((other) => other.status === 'open' && !path.has(other.nodeId))
    if (!step || state.status !== 'running') break
    path.set(step.nodeId, play(step))
  }
  const ended = state.status === 'running' && recorded.status !== 'running' && !over
  return { path: [...path.values()], outcome: ended ? recorded.status : state.status }

  function play(step: Step): ReplayedStep {
    const old = past.get(step.nodeId)
    const same = old?.type === step.type ? old : undefined
    const node = graph.node(step.nodeId)!
    const told = {
      nodeId: step.nodeId,
      label: labelOf(node),
      type: step.type,
      unasked: [] as string[],
      short: 0,
    }
    now = Math.max(now, same?.closed?.at ?? now)
    if (step.type === 'timer') {
      now = Math.max(now, step.dueAt ?? now)
      const waits = same ? same.status === 'open' : !over && !isBehind(step.nodeId)
      if (!waits) apply({ type: 'timerFired', step: step.key })
      return { ...told, result: waits ? 'open' : 'fulfilled', who: [] }
    }
    const people = [...asked(step.nodeId)]
    if (!same || same.status === 'withdrawn') {
      if (!over && !isBehind(step.nodeId)) return { ...told, result: 'open', who: people }
      force(step, 'approved')
      return { ...told, result: 'assumed', who: people }
    }
    const votes = same.decisions.filter((vote) => !vote.void && vote.action !== 'returned')
    for (const vote of votes) {
      if (vote.byRule) continue
      if (!people.includes(vote.seat)) told.unasked.push(vote.seat)
      const action = vote.action
      apply({
        type: 'decide',
        step: step.key,
        decider: vote.decider,
        seat: vote.seat,
        action,
        eligible: people,
      })
    }
    const who =
      votes.length > 0 ? votes.map(({ decider }) => decider) : same.closed ? [same.closed.by] : people
    const played = state.steps.find(({ key }) => key === step.key)!
    if (played.status !== 'open') {
      return { ...told, result: played.status === 'rejected' ? 'rejected' : 'approved', who }
    }
    if (same.status === 'open') return { ...told, result: 'open', who: people }
    if (same.status === 'skipped') {
      apply({ type: 'skip', step: step.key, actor: 'system', reason: '' })
      return { ...told, result: 'skipped', who }
    }
    const needed = node.type === 'approval' ? (node.data.minApprovals ?? 1) : 0
    const yes = votes.filter(({ action }) => action === 'approved').length
    if (votes.some((vote) => !vote.byRule) && same.status === 'approved')
      told.short = Math.max(0, needed - yes)
    force(step, same.status === 'rejected' ? 'rejected' : 'approved')
    const result = told.short > 0 ? 'assumed' : step.type === 'fulfillment' ? 'fulfilled' : same.status
    return { ...told, result: result as ReplayedStep['result'], who }
  }

  function force(step: Step, action: 'approved' | 'rejected'): void {
    const forced = step.type === 'approval' ? action : 'fulfilled'
    apply({ type: 'force', step: step.key, actor: 'system', action: forced, reason: '' })
  }

  /** Something that was done lies behind this node, so the recorded run has been past here. */
  function isBehind(nodeId: string): boolean {
    const reach = graph.reach(nodeId)
    return closed.some((id) => id !== nodeId && reach.has(id))
  }
}
