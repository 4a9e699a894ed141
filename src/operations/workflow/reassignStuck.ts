import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { invalid } from '@/src/operations/shared/invalid'
import { consoleCommand, reasonSchema, type ConsoleAnswer } from './consoleCommand'
import { handOver } from './handOver'
import { openStepOf } from './openStepOf'
import { stepPeople } from './stepPeople'

const schema = z.strictObject({
  step: z.string({ error: 'name the step by id or node id' }).max(200),
  to: z.uuid({ error: 'must be the id of an employee' }).toLowerCase(),
  from: z.uuid({ error: 'must be the id of an employee' }).toLowerCase().optional(),
  reason: reasonSchema,
})

/** Asks somebody else in a stuck step: in the place of `from`, or beside those who are asked. */
export function reassignStuck(req: PayloadRequest, id: string, input: unknown): Promise<ConsoleAnswer> {
  return consoleCommand(
    req,
    id,
    { verb: 'reassign', own: 'refused' },
    schema,
    input,
    async ({ actor, now, run }, { step: wanted, to, from }) => {
      const step = await openStepOf(req, run, wanted, actor.id)
      const node = run.definition.nodes.find((candidate) => candidate.id === step.nodeId)
      if (node?.type !== 'approval' && node?.type !== 'fulfillment') {
        throw invalid('step', 'Only an approval or a fulfilment is handed on. Skip or force this one.')
      }
      const people = await stepPeople(req, run.definition, run.facts, { also: [to] })
      const person = await handOver(
        req,
        run,
        step,
        node,
        people,
        { to, from: from ?? null, actor: actor.id },
        now,
      )
      return { id: step.id, nodeId: step.nodeId, label: step.label, to: person }
    },
  )
}
