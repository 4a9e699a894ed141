import type { PayloadRequest } from 'payload'
import type { ItemState } from '@/src/domain/inventory/ItemState'
import { changeItems, type ChangedBy } from './changeItems'
import type { LockedItem } from './lockItem'

export type Change = ChangedBy & { reason?: string | undefined }

/** Gives one locked item its next state, as `changeItems` does. Answers the item as it is now. */
export async function changeItem(
  req: PayloadRequest,
  item: LockedItem,
  next: ItemState,
  { reason, ...by }: Change,
): Promise<LockedItem> {
  await changeItems(req, [{ item, next, reason }], by)
  return { ...item, state: next }
}
