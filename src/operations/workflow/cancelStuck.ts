import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { advanceRun } from './advanceRun'
import { consoleCommand, reasonSchema, type ConsoleAnswer } from './consoleCommand'

const schema = z.strictObject({ reason: reasonSchema })

/** Ends a run that nobody will decide any more. */
export function cancelStuck(req: PayloadRequest, id: string, input: unknown): Promise<ConsoleAnswer> {
  return consoleCommand(
    req,
    id,
    { verb: 'cancel', own: 'allowed' },
    schema,
    input,
    async ({ actor, now, run }, { reason }) => {
      await advanceRun(req, run, { type: 'cancel', actor: actor.id, reason }, now)
      return undefined
    },
  )
}
