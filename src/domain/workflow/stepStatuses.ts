/** Every status of a step. All but `open` are final; `withdrawn` means that something else ended it. */
export const STEP_STATUSES = [
  'open',
  'approved',
  'rejected',
  'returned',
  'fulfilled',
  'withdrawn',
  'skipped',
] as const

export type StepStatus = (typeof STEP_STATUSES)[number]
