import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { statusOf } from '@/src/domain/workflow/statusOf'
import { invalid } from '@/src/operations/shared/invalid'
import { parseInput } from '@/src/operations/shared/parseInput'
import { refusalError } from '@/src/operations/shared/refusalError'
import { fulfillmentResources } from '@/src/operations/workflow/fulfillmentResources'
import { fulfillmentSchema, fulfillStep } from '@/src/operations/workflow/fulfillStep'
import { command } from './command'
import { recordCommand } from './recordCommand'
import { requestDoc, type RequestDoc } from './requestDoc'

const schema = fulfillmentSchema.extend({
  item: z.uuid({ error: 'must be the id of an item' }).toLowerCase().optional(),
})

/**
 * Mark one fulfillment of a request as done. Input: `{ step?, comments?, item? }`; `item` is what is handed over
 * instead of what was reserved, on requests that hand something out.
 */
export function fulfillRequest(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: RequestDoc }> {
  return command(req, 'fulfill', id, async ({ actor, now, request, run, alone }) => {
    const { item, ...done } = parseInput(schema, input)
    const resource = request.formType ? fulfillmentResources.get(request.formType) : undefined
    if (item !== undefined && !resource)
      throw invalid('item', 'This request hands out nothing. Leave item out.')
    const { step, state } = await fulfillStep(req, actor, run, done, now, async () => {
      const refusal = await resource?.confirm(req, id, item)
      if (refusal) throw refusalError(refusal)
    })
    await recordCommand(req, request, 'fulfill', {
      status: statusOf(run.definition, state),
      step: { id: step.id, nodeId: step.nodeId, label: step.label, action: 'fulfilled' },
      reason: done.comments,
    })
    return { doc: await requestDoc(req, actor, id, alone) }
  })
}
