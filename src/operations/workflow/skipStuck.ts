import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { advanceRun } from './advanceRun'
import { consoleCommand, reasonSchema, type ConsoleAnswer } from './consoleCommand'
import { openStepOf } from './openStepOf'

const schema = z.strictObject({
  step: z.string({ error: 'name the step by id or node id' }).max(200),
  reason: reasonSchema,
})

/** Passes a stuck step without an outcome: the run goes on as if it had not been asked. */
export function skipStuck(req: PayloadRequest, id: string, input: unknown): Promise<ConsoleAnswer> {
  return consoleCommand(
    req,
    id,
    { verb: 'skip', own: 'refused' },
    schema,
    input,
    async ({ actor, now, run }, { step: wanted, reason }) => {
      const step = await openStepOf(req, run, wanted, actor.id)
      const key = `${step.nodeId}:${step.round}`
      await advanceRun(req, run, { type: 'skip', step: key, actor: actor.id, reason }, now)
      return { id: step.id, nodeId: step.nodeId, label: step.label, action: 'skipped' }
    },
  )
}
