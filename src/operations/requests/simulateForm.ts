import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { simulate } from '@/src/domain/workflow/simulate'
import { OperationError } from '@/src/platform/OperationError'
import { parseInput } from '@/src/operations/shared/parseInput'
import { engineOptions } from '@/src/operations/workflow/engineOptions'
import { stepPeople } from '@/src/operations/workflow/stepPeople'
import { draftFaults } from './draftFaults'
import { inAudience } from './inAudience'
import { readAnswers } from './readAnswers'
import { runFacts } from './runFacts'
import { seeForm } from './seeForm'
import { invalid } from '@/src/operations/shared/invalid'

const schema = z.strictObject({
  data: z.record(z.string(), z.unknown()).default({}),
  requester: z.uuid({ error: 'must be the id of an employee' }).toLowerCase(),
  requestedFor: z.uuid().toLowerCase().optional(),
  priority: z.enum(['low', 'medium', 'high', 'urgent']).default('medium'),
})

/** The path, the people by name and the dates that this draft would give a request. Saves nothing. */
export async function simulateForm(req: PayloadRequest, actor: Actor, id: string, input: unknown) {
  const form = await seeForm(req, actor, id, false)
  const { data, requester, requestedFor = requester, priority } = parseInput(schema, input)
  const read = await draftFaults(req, form)
  if ('faults' in read) throw new OperationError(400, read.faults)
  const { draft } = read
  if (!(await inAudience(req, id, requester)))
    throw invalid('requester', 'This form is not for that person, or they are not active.')
  if (requestedFor !== requester && !(await inAudience(req, id, requestedFor)))
    throw invalid('requestedFor', 'This form is not for that person, or they are not active.')
  const answers = await readAnswers(req, draft.fields, data)
  const now = Date.now()
  const facts = {
    id: form.id,
    label: form.title,
    requester,
    requestedFor,
    resource: form.resource,
    values: answers,
    publishedBy: actor.id,
    calendar: draft.calendar,
  }
  const people = await stepPeople(req, draft.workflow, facts)
  const path = simulate(
    draft.workflow,
    await runFacts(req, { requester, priority, answers, fields: draft.fields }),
    people.directory,
    { subject: people.subject, now, ...engineOptions(facts) },
  )
  return {
    ...path,
    steps: path.steps.map((step) => ({
      ...step,
      opensAt: new Date(step.opensAt).toISOString(),
      expectedAt: new Date(step.expectedAt).toISOString(),
    })),
  }
}
