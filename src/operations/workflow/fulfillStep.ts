import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import type { RunState } from '@/src/domain/workflow/RunState'
import { denied } from '@/src/operations/shared/denied'
import { OperationError } from '@/src/platform/OperationError'
import { advanceRun } from './advanceRun'
import { pickStep } from './pickStep'
import type { LockedRun } from './Run'
import { stepPeople } from './stepPeople'
import { stepsOf, type StepRow } from './stepsOf'

export const fulfillmentSchema = z.strictObject({
  step: z.string().max(200).optional(),
  comments: z.string().max(5000).optional(),
})

/**
 * Says that a fulfillment is done; candidates may, and whoever holds `fulfill` where the rule lets the right suffice.
 * `ready` runs once it is known that the actor may, and refuses what is not there to be delivered.
 */
export async function fulfillStep(
  req: PayloadRequest,
  actor: Actor,
  run: LockedRun,
  { step: wanted, comments }: z.infer<typeof fulfillmentSchema>,
  now: number,
  ready: () => Promise<void>,
): Promise<{ step: StepRow; state: RunState }> {
  const steps = run.steps ?? (await stepsOf(req, run.id, actor.id))
  const people = await stepPeople(req, run.definition, run.facts, {
    added: steps.flatMap(({ status, added }) => (status === 'open' ? (added ?? []) : [])),
    epoch: run.epoch,
  })
  const { step } = await pickStep(req, run, steps, 'fulfillment', wanted, async (candidate) => {
    const node = run.definition.nodes.find(({ id }) => id === candidate.nodeId)
    if (node?.type !== 'fulfillment') {
      return new OperationError(400, [
        { code: 'invalid', field: 'step', message: 'This step is no fulfilment.' },
      ])
    }
    const { candidates, rule } = people.of(node, {
      added: candidate.added ?? [],
      removed: candidate.removed ?? [],
    })
    const byRight =
      rule.kind === 'roles' &&
      rule.right !== null &&
      can(actor.rights, actor.tree, run.facts.resource, 'fulfill')
    if (candidates.includes(actor.id) || byRight) return true
    return denied(req, run.facts.resource, 'fulfill', 'You are not among those who deliver this step.')
  })
  await ready()
  const state = await advanceRun(
    req,
    { ...run, people },
    {
      type: 'fulfill',
      step: `${step.nodeId}:${step.round}`,
      actor: actor.id,
      ...(comments ? { comments } : {}),
    },
    now,
  )
  return { step, state }
}
