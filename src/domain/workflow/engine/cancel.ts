import type { Refusal } from '@/src/domain/shared/Refusal'
import { refuse } from '@/src/domain/shared/refuse'
import type { RunEvent } from '../RunEvent'
import { endRun } from './endRun'
import type { Run } from './Run'

/** Cancels a run that has not ended. Refusal `not_open` when it has. */
export function cancel(run: Run, event: Extract<RunEvent, { type: 'cancel' }>): Refusal | undefined {
  const { status } = run.state
  if (status !== 'running' && status !== 'returned') {
    return refuse('not_open', `This is already ${status}.`, { data: { status } })
  }
  const note = event.reason === undefined ? {} : { comments: event.reason }
  endRun(run, 'cancelled', { by: event.actor, action: 'cancelled', ...note })
  return undefined
}
