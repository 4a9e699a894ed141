export const REQUEST_STATUSES = [
  'pending_approval',
  'approved',
  'rejected',
  'returned',
  'pending_fulfillment',
  'fulfilled',
  'cancelled',
] as const

export type RequestStatus = (typeof REQUEST_STATUSES)[number]
