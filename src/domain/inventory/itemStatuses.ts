export const ITEM_STATUSES = [
  'available',
  'occupied',
  'under_review',
  'under_repair',
  'reserved',
  'retired',
] as const

export type ItemStatus = (typeof ITEM_STATUSES)[number]
