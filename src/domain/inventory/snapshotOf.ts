import type { ItemState } from './ItemState'

/** What history keeps of an item at a change: the state that the change ended. */
export type ItemSnapshot = Omit<ItemState, 'status'> & { previousStatus: ItemState['status'] }

export function snapshotOf({ status, ...rest }: ItemState): ItemSnapshot {
  return { previousStatus: status, ...rest }
}
