import type { QueueFilter } from './queueFilterSchema'

/** What an address may ask of the queue, in the order in which it stands there. */
export const QUEUE_FILTER_KEYS = [
  'form',
  'category',
  'requester',
  'why',
  'priority',
  'overdue',
  'age',
  'q',
  'sort',
] as const satisfies readonly (keyof QueueFilter)[]
