import type { PayloadRequest } from 'payload'
import { parseInput } from '@/src/operations/shared/parseInput'
import { fulfillmentSchema, fulfillStep } from '@/src/operations/workflow/fulfillStep'
import { command } from './command'
import { recordCommand } from './recordCommand'
import { requestDoc, type RequestDoc } from './requestDoc'

/** Mark one fulfillment of a request as done. Input: `{ step?, comments? }`. */
export function fulfillRequest(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: RequestDoc }> {
  return command(req, 'fulfill', id, async ({ actor, now, request, run }) => {
    const done = parseInput(fulfillmentSchema, input)
    const step = await fulfillStep(req, actor, run, done, now)
    await recordCommand(req, request, 'fulfill', {
      step: { id: step.id, nodeId: step.nodeId, label: step.label, action: 'fulfilled' },
      reason: done.comments,
    })
    return { doc: await requestDoc(req, actor, id) }
  })
}
