import type { PayloadRequest } from 'payload'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { transition } from '@/src/domain/workflow/transition'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { withTransaction } from '@/src/platform/withTransaction'
import { advanceRun } from './advanceRun'
import { lockRun } from './lockRun'
import { subjects } from './subjects'

export type Judgement = { kind: string; subject: string; step: string; event: 'overdue' | 'timerFired' }

/** A due time came: reads the run again and stays quiet when the step is no longer open or not yet late. */
export async function judgeStep(
  req: PayloadRequest,
  { kind, subject, step, event }: Judgement,
): Promise<void> {
  await withTransaction(req, async () => {
    const adapter = subjects.get(kind)
    const run = adapter ? await lockRun(req, adapter, subject) : null
    if (!run) return
    const now = Date.now()
    if (isRefusal(transition(run.definition, run.state, { type: event, step }, now))) return
    await advanceRun(req, run, { type: event, step }, now)
    await recordEvent(req, {
      action: `${run.adapter.entityType}.${event === 'overdue' ? 'overdue' : 'timer'}`,
      entityType: run.adapter.entityType,
      entityId: subject,
      changes: { step: { from: null, to: { step, action: event } } },
    })
  })
}
