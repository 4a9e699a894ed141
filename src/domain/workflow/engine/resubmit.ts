import type { Refusal } from '@/src/domain/shared/Refusal'
import { refuse } from '@/src/domain/shared/refuse'
import type { RunEvent } from '../RunEvent'
import type { Run } from './Run'
import { settle } from './settle'

/**
 * The requester's amended answers: a new round from `submitted`, whose nodes and edges the return has cleared.
 * Refusal `not_returned` when none was asked for.
 */
export function resubmit(run: Run, event: Extract<RunEvent, { type: 'resubmit' }>): Refusal | undefined {
  const { state } = run
  if (state.status !== 'returned') {
    return refuse('not_returned', 'This has not been sent back, so there is nothing to resubmit.', {
      data: { status: state.status },
    })
  }
  state.status = 'running'
  state.round += 1
  state.facts = structuredClone(event.facts)
  delete state.pausedAt
  settle(run)
  return undefined
}
