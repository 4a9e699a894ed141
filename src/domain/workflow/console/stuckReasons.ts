/** Why a step may be stuck, worst first. `waiting` says that nothing is wrong with it. */
export const STUCK_REASONS = [
  'no_candidates',
  'understaffed',
  'failed_job',
  'overdue',
  'fallback',
  'timer',
  'waiting',
] as const

export type StuckReason = (typeof STUCK_REASONS)[number]
