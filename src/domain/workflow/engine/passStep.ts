import type { Refusal } from '@/src/domain/shared/Refusal'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { refuse } from '@/src/domain/shared/refuse'
import type { RunEvent } from '../RunEvent'
import { closeStep } from './closeStep'
import { completeNode } from './completeNode'
import { findOpenStep } from './findOpenStep'
import type { Run } from './Run'
import { settle } from './settle'

type Passing = Extract<RunEvent, { type: 'fulfill' | 'skip' | 'timerFired' }>

/**
 * Closes a step that asks for no vote and moves on: a fulfillment done, a timer that is up, any step an
 * administrator skips. Refusals: `already_decided`, `not_open`, `not_due` for a timer that came too early.
 */
export function passStep(run: Run, event: Passing): Refusal | undefined {
  const step = findOpenStep(
    run,
    event.step,
    event.type === 'fulfill'
      ? ['fulfillment']
      : event.type === 'timerFired'
        ? ['timer']
        : ['approval', 'fulfillment', 'timer'],
  )
  if (isRefusal(step)) return step
  switch (event.type) {
    case 'fulfill': {
      const note = event.comments === undefined ? {} : { comments: event.comments }
      closeStep(run, step, 'fulfilled', { by: event.actor, action: 'fulfilled', ...note })
      break
    }
    case 'skip':
      closeStep(run, step, 'skipped', { by: event.actor, action: 'skipped', comments: event.reason })
      break
    case 'timerFired':
      if (run.now < (step.dueAt ?? 0)) {
        return refuse('not_due', 'This wait is not over yet.', { data: { dueAt: step.dueAt } })
      }
      closeStep(run, step, 'fulfilled', { by: 'system', action: 'elapsed' })
  }
  completeNode(run, step.nodeId)
  settle(run)
  return undefined
}
