import type { PayloadRequest } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'
import { OperationError } from '@/src/platform/OperationError'
import type { LockedRun } from './Run'
import { stepsOf, type StepRow } from './stepsOf'

/** The open step that a command names by id or node id: 400 when there is none such, 409 when it is closed. */
export async function openStepOf(
  req: PayloadRequest,
  run: LockedRun,
  wanted: string,
  actorId: string,
): Promise<StepRow> {
  const steps = await stepsOf(req, run.id, actorId)
  const step = steps.find(({ id, nodeId }) => id === wanted || nodeId === wanted)
  if (!step) throw invalid('step', `${run.facts.label} has no such step.`)
  if (step.status !== 'open') {
    throw new OperationError(409, [
      { code: 'not_open', message: `“${step.label}” is no longer open: it was ${step.status}.` },
    ])
  }
  return step
}
