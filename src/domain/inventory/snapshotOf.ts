import type { ItemState } from './ItemState'

/**
 * What history keeps of an item at a change: the state that the change ended. The first entries knew no handover.
 */
export type ItemSnapshot = Omit<ItemState, 'status' | 'handover'> & {
  previousStatus: ItemState['status']
  handover?: ItemState['handover']
}

export function snapshotOf({ status, ...rest }: ItemState): ItemSnapshot {
  return { previousStatus: status, ...rest }
}
