import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { RunState } from '@/src/domain/workflow/RunState'
import { denied } from '@/src/operations/shared/denied'
import { OperationError } from '@/src/platform/OperationError'
import { refusalError } from '@/src/operations/shared/refusalError'
import { advanceRun } from './advanceRun'
import { nameTheFirst } from './nameTheFirst'
import { pickStep } from './pickStep'
import type { LockedRun } from './Run'
import { seatOf } from './seatOf'
import { stepPeople } from './stepPeople'
import { stepsOf, type StepRow } from './stepsOf'

export const decisionSchema = z.strictObject({
  step: z.string().max(200).optional(),
  action: z.enum(['approved', 'rejected', 'returned'], { error: 'must be approved, rejected or returned' }),
  comments: z.string().max(5000).optional(),
})

export type Decision = z.infer<typeof decisionSchema>
export type Decided = { step: StepRow; onBehalfOf: string | null; state: RunState }

/** One decision on a locked run: who may is resolved again here, then the engine moves on. */
export async function decideStep(
  req: PayloadRequest,
  actor: Actor,
  run: LockedRun,
  { step: wanted, action, comments }: Decision,
  now: number,
): Promise<Decided> {
  const steps = run.steps ?? (await stepsOf(req, run.id, actor.id))
  const people = await stepPeople(req, run.definition, run.facts, {
    added: steps.flatMap(({ status, added }) => (status === 'open' ? (added ?? []) : [])),
    epoch: run.epoch,
  })
  const { step, grant } = await pickStep(req, run, steps, 'approval', wanted, async (candidate) => {
    const node = run.definition.nodes.find(({ id }) => id === candidate.nodeId)
    if (node?.type !== 'approval')
      return new OperationError(400, [
        { code: 'invalid', field: 'step', message: 'This step is no approval.' },
      ])
    const key = `${candidate.nodeId}:${candidate.round}`
    const seat = await seatOf(
      req,
      actor,
      run,
      node,
      key,
      people,
      { added: candidate.added ?? [], removed: candidate.removed ?? [] },
      now,
    )
    if (!isRefusal(seat)) return seat
    if (seat.code === 'forbidden')
      return denied(req, run.facts.resource, 'approve', 'You are not among those who may decide this step.')
    return refusalError(await nameTheFirst(req, seat))
  })
  const state = await advanceRun(
    req,
    { ...run, people },
    {
      type: 'decide',
      step: `${step.nodeId}:${step.round}`,
      decider: actor.id,
      seat: grant.seat,
      action,
      eligible: grant.eligible,
      ...(comments ? { comments } : {}),
    },
    now,
  )
  return { step, onBehalfOf: grant.seat === actor.id ? null : grant.seat, state }
}
