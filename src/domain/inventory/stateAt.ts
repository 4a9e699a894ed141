import type { ItemState } from './ItemState'
import { NO_HANDOVER } from './noHandover'
import type { ItemSnapshot } from './snapshotOf'

type Entry = { at: number; snapshot: ItemSnapshot }

/**
 * The state of an item at an instant (epoch milliseconds): what the first change after it ended, or the
 * state of now when nothing changed since; null before the item was there. A change counts from its own
 * instant on. `entries` are in the order of time.
 */
export function stateAt(
  item: { createdAt: number; state: ItemState },
  entries: readonly Entry[],
  at: number,
): ItemState | null {
  if (at < item.createdAt) return null
  const ended = entries.find((entry) => entry.at > at)
  if (!ended) return item.state
  const { previousStatus, handover = NO_HANDOVER, ...rest } = ended.snapshot
  return { status: previousStatus, handover, ...rest }
}
