import type { PayloadRequest } from 'payload'
import { can } from '@/src/domain/permissions/can'
import { approvalOf } from '@/src/domain/workflow/approvalOf'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { OperationError } from '@/src/platform/OperationError'
import { handOver } from '@/src/operations/workflow/handOver'
import { openStepOf } from '@/src/operations/workflow/openStepOf'
import { stepPeople } from '@/src/operations/workflow/stepPeople'
import { command } from './command'
import { recordCommand } from './recordCommand'
import { requestDoc, type RequestDoc } from './requestDoc'

const REFUSALS = {
  reassign: 'You may not hand this step to somebody else.',
  'add-approver': 'You may not ask one more person in this step.',
}

type Wanted = { step: string; to: string; reason?: string | undefined }

/**
 * Asks somebody in an open step: in the caller's place (`reassign`) or beside those who are asked (`add-approver`).
 * Who is asked hands on their own place, once, where the step lets them; all else takes `delegate` on the form.
 * Refused: who asked for this or is asked for, and who has used up their place by a decision.
 */
export function handOnStep(
  req: PayloadRequest,
  id: string,
  verb: 'reassign' | 'add-approver',
  read: () => Wanted,
): Promise<{ doc: RequestDoc }> {
  return command(req, verb, id, async ({ actor, now, request, run }) => {
    const { step: wanted, to, reason } = read()
    const step = await openStepOf(req, run, wanted, actor.id)
    const node = run.definition.nodes.find((candidate) => candidate.id === step.nodeId)
    if (node?.type !== 'approval' && node?.type !== 'fulfillment')
      throw invalid('step', 'Only an approval or a fulfilment is handed on.')
    const people = await stepPeople(req, run.definition, run.facts, { also: [to] })
    const asked = people
      .of(node, { added: step.added ?? [], removed: step.removed ?? [] })
      .candidates.includes(actor.id)
    const handsOn =
      verb === 'reassign' && asked && (node.type === 'fulfillment' || approvalOf(node.data).allowDelegate)
    // Nobody is asked to approve what they asked for: what is left to them is a delivery that they were to make.
    if (!handsOn && (actor.id === request.requester || actor.id === request.requestedFor)) {
      throw new OperationError(403, [
        {
          code: 'separation_of_duties',
          message: 'You asked for this or are asked for: somebody else has to choose who acts on it.',
        },
      ])
    }
    if (!can(actor.rights, actor.tree, request.resource, 'delegate')) {
      if (!handsOn) throw await denied(req, request.resource, 'delegate', REFUSALS[verb])
      // A place with a vote on it, handed on, would be a second vote.
      const votes = run.state.steps.find(({ key }) => key === `${step.nodeId}:${step.round}`)?.decisions ?? []
      if (votes.some((vote) => !vote.void && (vote.decider === actor.id || vote.seat === actor.id))) {
        throw new OperationError(409, [
          {
            code: 'already_voted',
            message: 'Your place in this step has decided already, so there is nothing left to hand on.',
          },
        ])
      }
    }
    const from = verb === 'reassign' && asked ? actor.id : null
    const person = await handOver(req, run, step, node, people, { to, from, actor: actor.id }, now)
    await recordCommand(req, request, verb, {
      step: { id: step.id, nodeId: step.nodeId, label: step.label, to: person },
      reason,
    })
    return { doc: await requestDoc(req, actor, id) }
  })
}
