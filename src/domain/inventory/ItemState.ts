import type { Handover } from './Handover'
import type { ItemComment } from './ItemComment'
import type { ItemStatus } from './itemStatuses'

/** Everything about an item that commands write. People and requests by id; the names are those of the time. */
export type ItemState = {
  status: ItemStatus
  assignedTo: string | null
  assignedToName: string | null
  assignedRequest: string | null
  assignedRequestNumber: string | null
  comments: ItemComment[]
  handover: Handover
}
