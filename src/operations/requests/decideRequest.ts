import type { PayloadRequest } from 'payload'
import { statusOf } from '@/src/domain/workflow/statusOf'
import { parseInput } from '@/src/operations/shared/parseInput'
import { decideStep, decisionSchema } from '@/src/operations/workflow/decideStep'
import { command } from './command'
import { recordCommand } from './recordCommand'
import { requestDoc, type RequestDoc } from './requestDoc'

/**
 * Approve, reject or send back one step of a request. Input: `{ step?, action, comments? }`. `first` runs behind the
 * lock of the request and may refuse: whatever may be used once is claimed there.
 */
export function decideRequest(
  req: PayloadRequest,
  id: string,
  input: unknown,
  first?: () => Promise<void>,
): Promise<{ doc: RequestDoc }> {
  return command(req, 'decide', id, async ({ actor, now, request, run, alone }) => {
    const decision = parseInput(decisionSchema, input)
    await first?.()
    const { step, onBehalfOf, state } = await decideStep(req, actor, run, decision, now)
    await recordCommand(req, request, 'decide', {
      status: statusOf(run.definition, state),
      step: { id: step.id, nodeId: step.nodeId, label: step.label, action: decision.action },
      reason: decision.comments,
      onBehalfOf,
    })
    return { doc: await requestDoc(req, actor, id, alone) }
  })
}
