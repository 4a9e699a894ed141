import type { PayloadRequest } from 'payload'
import { changeItem, type Change } from './changeItem'
import type { LockedItem } from './lockItem'

/** Makes a locked item available: assignment and comments go into history and are cleared. Allocate afterwards. */
export function freeItem(req: PayloadRequest, item: LockedItem, change: Change): Promise<LockedItem> {
  const cleared = {
    status: 'available' as const,
    assignedTo: null,
    assignedToName: null,
    assignedRequest: null,
    assignedRequestNumber: null,
    comments: [],
  }
  return changeItem(req, item, cleared, change)
}
