import type { ItemState } from './ItemState'
import { NO_HANDOVER } from './noHandover'

/** An available item: with nobody, and nothing noted on it. What was before is in the history. */
export const FREE_STATE: ItemState = {
  status: 'available',
  assignedTo: null,
  assignedToName: null,
  assignedRequest: null,
  assignedRequestNumber: null,
  comments: [],
  handover: NO_HANDOVER,
}
