import type { StuckReason } from '@/src/domain/workflow/console/stuckReasons'

/** Why a step is in the list, in words; `bad` ones will not go on by themselves. */
export const reasonWords: Record<StuckReason, { label: string; hint: string; bad: boolean }> = {
  no_candidates: { label: 'Nobody is asked', hint: 'Nobody may act on this step today.', bad: true },
  understaffed: {
    label: 'Too few people',
    hint: 'Fewer people may decide than have to approve.',
    bad: true,
  },
  failed_job: {
    label: 'Job failed',
    hint: 'What should have happened by itself ended in an error.',
    bad: true,
  },
  overdue: { label: 'Overdue', hint: 'The step should have been done by now.', bad: false },
  fallback: {
    label: 'Fallback asked',
    hint: 'The people meant are too few, so others were added.',
    bad: false,
  },
  timer: { label: 'Waits for a time', hint: 'It goes on by itself when the time comes.', bad: false },
  waiting: { label: 'Waiting', hint: 'It waits as it should.', bad: false },
}
