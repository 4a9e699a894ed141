import type { WorkflowDefinition } from './definitionSchema'
import { foresee } from './engine/foresee'
import { openRun } from './engine/openRun'
import { resubmit } from './engine/resubmit'
import type { EngineOptions } from './engine/Run'
import { graphOf } from './graphOf'
import { labelOf } from './labelOf'
import type { RunState, Step } from './RunState'

export type NextStep = {
  nodeId: string
  type: Step['type']
  label: string
  /** When it will be done if everybody acts just in time, epoch milliseconds; only when `now` was given. */
  expectedAt?: number
}

/**
 * The steps still to come, in the order in which they would open if everybody approves; the ones open now are not
 * among them. A returned run is told from its resubmission with the facts of before, an ended one has none.
 */
export function next(
  definition: WorkflowDefinition,
  state: RunState,
  now?: number,
  options: EngineOptions = {},
): NextStep[] {
  const run = openRun(definition, state, now ?? 0, options)
  if (state.status === 'returned') resubmit(run, { type: 'resubmit', facts: state.facts })
  foresee(run)
  const graph = graphOf(definition)
  return run.state.steps.slice(state.steps.length).flatMap((step) => {
    const node = graph.node(step.nodeId)
    if (!node) return []
    const expectedAt = now === undefined ? {} : { expectedAt: step.closed?.at }
    return [{ nodeId: step.nodeId, type: step.type, label: labelOf(node), ...expectedAt }]
  })
}
