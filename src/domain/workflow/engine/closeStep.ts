import type { Step } from '../RunState'
import type { StepStatus } from '../stepStatuses'
import type { Run } from './Run'

/** Ends an open step and remembers by whom, so that whoever comes second can be told. */
export function closeStep(
  run: Run,
  step: Step,
  status: Exclude<StepStatus, 'open'>,
  closed: { by: string; action: string; comments?: string },
): void {
  step.status = status
  step.closed = { ...closed, at: run.now }
  delete step.overdueAt
  run.effects.push({ type: 'stepClosed', key: step.key, nodeId: step.nodeId, status })
}
