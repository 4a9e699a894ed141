import type { ItemStatus } from './itemStatuses'

/**
 * What the command `transition` may do: 14 of the 36 pairs. Nothing leads to `occupied`, because an item
 * is occupied only by assigning it to somebody; and only `occupied -> under_review` leads out of it, because
 * what was handed over is looked at when it comes back.
 */
export const ITEM_TRANSITIONS = {
  available: ['under_repair', 'reserved', 'retired'],
  occupied: ['under_review'],
  under_review: ['under_repair', 'reserved', 'retired', 'available'],
  under_repair: ['reserved', 'retired', 'available'],
  reserved: ['retired', 'available'],
  retired: ['available'],
} as const satisfies Record<ItemStatus, readonly Exclude<ItemStatus, 'occupied'>[]>
