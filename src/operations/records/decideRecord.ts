import type { PayloadRequest } from 'payload'
import { parseInput } from '@/src/operations/shared/parseInput'
import { decideStep, decisionSchema } from '@/src/operations/workflow/decideStep'
import { recordChange } from './recordChange'
import { recordDoc } from './recordDoc'
import { runCommand } from './runCommand'
import type { RecordDoc } from './shownRecord'

/**
 * Approve, reject or send back one step of what a record waits for. Input: `{ step?, action, comments? }`. `first` runs
 * behind the lock of the record and may refuse: whatever may be used once is claimed there.
 */
export function decideRecord(
  req: PayloadRequest,
  id: string,
  input: unknown,
  run: string | null = null,
  first?: () => Promise<void>,
): Promise<{ doc: RecordDoc }> {
  return runCommand(req, 'decide', id, run, async ({ actor, now, record, type, run: locked }) => {
    const decision = parseInput(decisionSchema, input)
    await first?.()
    const { step, onBehalfOf } = await decideStep(req, actor, locked, decision, now)
    await recordChange(req, 'decide', record, type, record, record, {
      at: now,
      reason: decision.comments,
      onBehalfOf,
      step: { id: step.id, nodeId: step.nodeId, label: step.label, action: decision.action },
    })
    return { doc: await recordDoc(req, actor, id) }
  })
}
