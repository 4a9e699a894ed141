import type { PayloadRequest } from 'payload'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { RunEvent } from '@/src/domain/workflow/RunEvent'
import type { RunState } from '@/src/domain/workflow/RunState'
import { transition } from '@/src/domain/workflow/transition'
import { refusalError } from '@/src/operations/shared/refusalError'
import { applyEffects } from './applyEffects'
import { engineOptions } from './engineOptions'
import { nameTheFirst } from './nameTheFirst'
import type { LockedRun } from './Run'

/**
 * Applies one event to a locked run: the engine decides, the rows follow. A refusal is thrown with names in it.
 * Answers the state that it moved to.
 */
export async function advanceRun(
  req: PayloadRequest,
  run: LockedRun,
  event: RunEvent,
  now: number,
): Promise<RunState> {
  const result = transition(run.definition, run.state, event, now, engineOptions(run.facts))
  if (isRefusal(result)) throw refusalError(await nameTheFirst(req, result))
  await applyEffects(req, { ...run, state: result.state }, result.effects, now)
  return result.state
}
