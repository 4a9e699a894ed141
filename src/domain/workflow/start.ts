import type { WorkflowDefinition } from './definitionSchema'
import type { Effect } from './Effect'
import { openRun } from './engine/openRun'
import type { EngineOptions } from './engine/Run'
import { settle } from './engine/settle'
import type { Facts, RunState } from './RunState'

/** Starts a run of a published definition at `now` (epoch milliseconds). Pure; effects are data, nothing is done. */
export function start(
  definition: WorkflowDefinition,
  facts: Facts,
  now: number,
  options: EngineOptions = {},
): { state: RunState; effects: Effect[] } {
  const blank: RunState = { round: 1, status: 'running', facts, edges: {}, nodes: {}, steps: [] }
  const run = openRun(definition, blank, now, options)
  settle(run)
  return { state: run.state, effects: run.effects }
}
