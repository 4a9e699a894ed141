import type { RunState } from '../RunState'
import { closeStep } from './closeStep'
import type { Run } from './Run'

/** Ends the run for good and withdraws whatever is still open. */
export function endRun(
  run: Run,
  outcome: Exclude<RunState['status'], 'running' | 'returned'>,
  by: { by: string; action: string; comments?: string },
): void {
  for (const step of run.state.steps) if (step.status === 'open') closeStep(run, step, 'withdrawn', by)
  run.state.status = outcome
  delete run.state.pausedAt
  run.effects.push({ type: 'runEnded', outcome })
}
