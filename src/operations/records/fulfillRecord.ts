import type { PayloadRequest } from 'payload'
import { parseInput } from '@/src/operations/shared/parseInput'
import { fulfillmentSchema, fulfillStep } from '@/src/operations/workflow/fulfillStep'
import { recordChange } from './recordChange'
import { recordDoc } from './recordDoc'
import { runCommand } from './runCommand'
import type { RecordDoc } from './shownRecord'

/** Says that a step of work before a transition is done. Input: `{ step?, comments? }`. */
export function fulfillRecord(
  req: PayloadRequest,
  id: string,
  input: unknown,
  run: string | null = null,
): Promise<{ doc: RecordDoc }> {
  return runCommand(req, 'fulfill', id, run, async ({ actor, now, record, type, run: locked }) => {
    const done = parseInput(fulfillmentSchema, input)
    const { step } = await fulfillStep(req, actor, locked, done, now, () => Promise.resolve())
    await recordChange(req, 'fulfill', record, type, record, record, {
      at: now,
      reason: done.comments,
      step: { id: step.id, nodeId: step.nodeId, label: step.label, action: 'fulfilled' },
    })
    return { doc: await recordDoc(req, actor, id) }
  })
}
