import type { NoticeKind } from '@/src/domain/notifications/NoticeKind'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { runOutcome } from './runOutcome'
import { stepApproved } from './stepApproved'
import { stepAsks } from './stepAsks'
import { stepLate } from './stepLate'
import { workflowMessage } from './workflowMessage'

const kind = (event: string, label: string, email = true): NoticeKind => ({
  event,
  label,
  inApp: true,
  email,
})

/** What runs tell people. */
export const workflowNotices: { kinds: NoticeKind[]; checks: Record<string, StillTrue> } = {
  kinds: [
    kind('approval.waiting', 'Something waits for your decision'),
    kind('fulfilment.waiting', 'Something waits to be fulfilled by you'),
    kind('substitute.waiting', 'Something waits for you in place of a colleague'),
    kind('step.overdue', 'Something that waits for you is late'),
    kind('request.progress', 'A request of yours is one step further', false),
    kind('request.decided', 'A request of yours is approved or rejected'),
    kind('request.returned', 'A request of yours is sent back to you'),
    kind('request.fulfilled', 'A request of yours is done'),
    kind('request.cancelled', 'A request of yours is cancelled by somebody else'),
    kind('workflow.message', 'A message that a workflow sends on its way'),
  ],
  checks: { stepAsks, stepLate, stepApproved, runOutcome, workflowMessage },
}
