import type { PayloadRequest } from 'payload'
import { can } from '@/src/domain/permissions/can'
import { approvalOf } from '@/src/domain/workflow/approvalOf'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { handOver } from '@/src/operations/workflow/handOver'
import { openStepOf } from '@/src/operations/workflow/openStepOf'
import { stepPeople } from '@/src/operations/workflow/stepPeople'
import { command } from './command'
import { recordCommand } from './recordCommand'
import { requestDoc, type RequestDoc } from './requestDoc'

type Wanted = { step: string; to: string; reason?: string | undefined }

/**
 * Asks somebody in an open step: in the caller's place (`reassign`) or beside those who are asked (`add-approver`).
 * For those who are asked, where the step lets them hand it on, and for holders of `delegate` on the form.
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
      throw invalid('step', 'Only an approval or a fulfillment is handed on.')
    const people = await stepPeople(req, run.definition, run.facts, { also: [to] })
    const asked = people
      .of(node, { added: step.added ?? [], removed: step.removed ?? [] })
      .candidates.includes(actor.id)
    const handsOn = asked && (node.type === 'fulfillment' || approvalOf(node.data).allowDelegate)
    if (!handsOn && !can(actor.rights, actor.tree, request.resource, 'delegate')) {
      throw await denied(req, request.resource, 'delegate', 'You may not hand this step to somebody else.')
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
