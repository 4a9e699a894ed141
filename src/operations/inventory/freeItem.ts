import type { PayloadRequest } from 'payload'
import { FREE_STATE } from '@/src/domain/inventory/freeState'
import { changeItem, type Change } from './changeItem'
import type { LockedItem } from './lockItem'

/** Makes a locked item available: assignment, handover and comments go into history and are cleared. Allocate afterwards. */
export function freeItem(req: PayloadRequest, item: LockedItem, change: Change): Promise<LockedItem> {
  return changeItem(req, item, FREE_STATE, change)
}
