import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/domain/permissions/can'
import { approvalOf } from '@/src/domain/workflow/approvalOf'
import { excludedFrom } from '@/src/domain/workflow/eligibility/excludedFrom'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { OperationError } from '@/src/platform/OperationError'
import { parseInput } from '@/src/operations/shared/parseInput'
import { seatCandidates } from '@/src/operations/workflow/seatCandidates'
import { stepPeople } from '@/src/operations/workflow/stepPeople'
import { stepsOf } from '@/src/operations/workflow/stepsOf'
import { query } from '@/src/platform/query'
import { command } from './command'
import { recordCommand } from './recordCommand'
import { requestDoc, type RequestDoc } from './requestDoc'

const schema = z.strictObject({
  step: z.string({ error: 'name the step by id or node id' }).max(200),
  to: z.uuid({ error: 'must be the id of an employee' }).toLowerCase(),
  reason: z.string().max(5000).optional(),
})

/** Hands an open step to somebody else: the caller's own place when they are asked, an added place otherwise. */
export function reassignRequest(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: RequestDoc }> {
  return command(req, 'reassign', id, async ({ actor, now, request, run }) => {
    const { step: wanted, to, reason } = parseInput(schema, input)
    const steps = await stepsOf(req, run.id, actor.id)
    const step = steps.find((row) => row.id === wanted || row.nodeId === wanted)
    if (!step) throw invalid('step', 'This request has no such step.')
    const node = run.definition.nodes.find((candidate) => candidate.id === step.nodeId)
    if (node?.type !== 'approval' && node?.type !== 'fulfillment')
      throw invalid('step', 'Only an approval or a fulfillment is handed on.')
    if (step.status !== 'open') {
      throw new OperationError(409, [
        { code: 'not_open', message: `“${step.label}” is no longer open: it was ${step.status}.` },
      ])
    }
    const people = await stepPeople(req, run.definition, run.facts, [to])
    const changes = { added: step.added ?? [], removed: step.removed ?? [] }
    const { candidates } = people.of(node, changes)
    const asked = candidates.includes(actor.id)
    const handsOn = asked && (node.type === 'fulfillment' || approvalOf(node.data).allowDelegate)
    if (!handsOn && !can(actor.rights, actor.tree, request.resource, 'delegate')) {
      throw await denied(req, request.resource, 'delegate', 'You may not hand this step to somebody else.')
    }
    const [person] = await query<{ name: string }>(
      req,
      sql`select name from employees where id = ${to}::uuid and status = 'active'`,
    )
    if (!person) throw invalid('to', 'There is no such active colleague. Choose somebody else.')
    if (excludedFrom(node.type, people.subject).has(to)) {
      throw new OperationError(403, [
        {
          code: 'separation_of_duties',
          field: 'to',
          message: `${person.name} asked for this or is asked for, and so may not decide it.`,
        },
      ])
    }
    if (to === actor.id && !asked) {
      throw new OperationError(403, [
        {
          code: 'separation_of_duties',
          field: 'to',
          message: 'Nobody hands a step to themselves who is not entitled to it already.',
        },
      ])
    }
    await seatCandidates(
      req,
      { id: step.id, subjectId: request.id, node },
      people,
      {
        added: [...new Set([...changes.added.filter((other) => !asked || other !== actor.id), to])],
        removed:
          asked && to !== actor.id ? [...new Set([...changes.removed, actor.id])] : [...changes.removed],
      },
      now,
    )
    await recordCommand(req, request, 'reassign', {
      step: { id: step.id, nodeId: step.nodeId, label: step.label, to: { id: to, name: person.name } },
      reason,
    })
    return { doc: await requestDoc(req, actor, id) }
  })
}
