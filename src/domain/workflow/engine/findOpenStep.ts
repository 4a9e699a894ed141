import type { Refusal } from '@/src/domain/shared/Refusal'
import { refuse } from '@/src/domain/shared/refuse'
import type { Step } from '../RunState'
import type { Run } from './Run'

const DECIDED = new Set(['approved', 'rejected', 'returned', 'fulfilled'])

/** The open step of one of these types, or why there is none: `already_decided` | `not_open`, with who and when. */
export function findOpenStep(run: Run, key: string, types: Step['type'][]): Step | Refusal {
  const step = run.state.steps.find((candidate) => candidate.key === key)
  if (!step || !types.includes(step.type)) {
    return refuse('not_open', 'This step is not waiting for that.', { data: { status: run.state.status } })
  }
  if (step.status === 'open') return step
  const data = { status: step.status, ...step.closed }
  return DECIDED.has(step.status)
    ? refuse('already_decided', `This step has already been ${step.status}.`, { data })
    : refuse('not_open', `This step is no longer open: it was ${step.status}.`, { data })
}
