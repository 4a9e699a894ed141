import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { advanceRun } from './advanceRun'
import { consoleCommand, reasonSchema, type ConsoleAnswer } from './consoleCommand'
import { openStepOf } from './openStepOf'

const schema = z.strictObject({
  step: z.string({ error: 'name the step by id or node id' }).max(200),
  action: z.enum(['approved', 'rejected', 'fulfilled'], { error: 'must be approved, rejected or fulfilled' }),
  reason: reasonSchema,
})

/** Closes a stuck step with an outcome that its people did not give. No vote: it counts for nobody's seat. */
export function forceStuck(req: PayloadRequest, id: string, input: unknown): Promise<ConsoleAnswer> {
  return consoleCommand(
    req,
    id,
    { verb: 'force', own: 'refused' },
    schema,
    input,
    async ({ actor, now, run }, { step: wanted, action, reason }) => {
      const step = await openStepOf(req, run, wanted, actor.id)
      const key = `${step.nodeId}:${step.round}`
      await advanceRun(req, run, { type: 'force', step: key, actor: actor.id, action, reason }, now)
      return { id: step.id, nodeId: step.nodeId, label: step.label, action }
    },
  )
}
