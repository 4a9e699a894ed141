import type { Refusal } from '@/src/domain/shared/Refusal'
import type { WorkflowDefinition } from './definitionSchema'
import type { Effect } from './Effect'
import { cancel } from './engine/cancel'
import { decide } from './engine/decide'
import { forceStep } from './engine/forceStep'
import { judgeOverdue } from './engine/judgeOverdue'
import { openRun } from './engine/openRun'
import { passStep } from './engine/passStep'
import { recount } from './engine/recount'
import { resubmit } from './engine/resubmit'
import type { EngineOptions, Run } from './engine/Run'
import type { RunEvent } from './RunEvent'
import type { RunState } from './RunState'

const apply = (run: Run, event: RunEvent): Refusal | undefined => {
  switch (event.type) {
    case 'decide':
      return decide(run, event)
    case 'fulfill':
    case 'skip':
    case 'timerFired':
      return passStep(run, event)
    case 'force':
      return forceStep(run, event)
    case 'overdue':
      return judgeOverdue(run, event)
    case 'recount':
      return recount(run, event)
    case 'resubmit':
      return resubmit(run, event)
    case 'cancel':
      return cancel(run, event)
  }
}

/**
 * What a run becomes by one event at `now` (epoch milliseconds), with everything that follows from it. Pure: `state`
 * is not changed, effects are data. The definition is the published one the run was started with.
 */
export function transition(
  definition: WorkflowDefinition,
  state: RunState,
  event: RunEvent,
  now: number,
  options: EngineOptions = {},
): { state: RunState; effects: Effect[] } | Refusal {
  const run = openRun(definition, state, now, options)
  return apply(run, event) ?? { state: run.state, effects: run.effects }
}
