import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { Refusal } from '@/src/domain/shared/Refusal'
import { refuse } from '@/src/domain/shared/refuse'
import type { WorkflowDefinition } from '../definitionSchema'
import type { Effect } from '../Effect'
import { openRun } from '../engine/openRun'
import type { EngineOptions } from '../engine/Run'
import { labelOf } from '../labelOf'
import type { RunState } from '../RunState'
import type { MigratedStep } from './MigratedStep'
import { placeSteps } from './placeSteps'
import { setAside } from './setAside'

export type Migrated = {
  state: RunState
  effects: Effect[]
  steps: MigratedStep[]
  renamed: [from: string, to: string][]
}

/**
 * A run of one version as a run of another, by a mapping from old node ids to new ones (nodes that are not in it have
 * no counterpart). What happened is played again on the new graph: a step that was done stays done, an open one stays
 * open with its votes and its since, a new step before them counts as passed, a new step beside them opens. So the
 * result is a state that the new version could have reached by itself. Nothing is announced again.
 *
 * Refusals: `not_open` (it has ended), `cannot_map` (an open step has no place), `delivered_step_lost` (a delivery
 * has none), `would_end` (nothing would be left to wait for).
 */
export function migrateRun(
  definitions: { from: WorkflowDefinition; to: WorkflowDefinition },
  before: RunState,
  mapping: Readonly<Record<string, string>>,
  now: number,
  actor: string,
  options: EngineOptions = {},
): Migrated | Refusal {
  if (before.status !== 'running' && before.status !== 'returned') {
    return refuse('not_open', `This is already ${before.status}.`, { data: { status: before.status } })
  }
  const { to } = definitions
  const names = new Map(definitions.from.nodes.map((node) => [node.id, labelOf(node)]))
  const nameOf = (id: string) => names.get(id) ?? id
  const blank: RunState = { ...before, edges: {}, nodes: {}, steps: [] }
  const run = openRun(to, blank, now, options)
  const placed = placeSteps(run, before, mapping, actor)
  if (isRefusal(placed)) return placed

  for (const step of before.steps) {
    if (placed.placed.has(step.key)) continue
    if (step.status === 'open') {
      return refuse(
        'cannot_map',
        `“${nameOf(step.nodeId)}” is open and has no place in the new version. Map it to a step that this request would reach.`,
        { data: { nodeId: step.nodeId } },
      )
    }
    if (step.status === 'fulfilled' && step.type === 'fulfillment') {
      return refuse(
        'delivered_step_lost',
        `“${nameOf(step.nodeId)}” has been delivered and has no place in the new version. Map it, or let this request end as it is.`,
        { data: { nodeId: step.nodeId } },
      )
    }
  }
  if (before.status === 'running' && !run.state.steps.some((step) => step.status === 'open')) {
    return refuse('would_end', 'Nothing would be left to do: the new version ends where this request stands.')
  }
  const aside = setAside(before, placed.placed, mapping, to, run.state.steps)
  return {
    state: { ...run.state, steps: [...aside.steps, ...run.state.steps] },
    effects: placed.effects,
    steps: placed.steps,
    renamed: [...aside.renamed, ...placed.renamed],
  }
}
