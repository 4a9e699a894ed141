import type { RecordRun } from '@/components/records/page/ApprovalCard'
import type { RecordPage } from '@/src/operations/records/recordPage'

/**
 * The approval that the page shows: the one under way, or one that said no and after which the record has not moved. An
 * older one stands in the timeline alone.
 */
export function shownRun({ run, events }: Pick<RecordPage, 'run' | 'events'>): RecordRun | null {
  if (!run) return null
  const { endedAt } = run
  const refused = run.status === 'rejected' || run.status === 'returned'
  const moved = events.some(
    ({ kind, at }) => endedAt !== null && at > endedAt && ['transition', 'approval_asked'].includes(kind),
  )
  if (run.status !== 'running' && (!refused || moved)) return null
  return {
    ...run,
    currentSteps: run.currentSteps.map((step) => ({ ...step, fallback: step.fallback?.reason })),
  }
}
