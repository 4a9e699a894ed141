import type { ItemComment } from '@/src/domain/inventory/ItemComment'

type Person = { id: string; name: string }

/** One change of status, with the state that it ended. */
export type ItemHistoryEntry = {
  id: string
  at: string
  from: string
  to: string
  actor: Person | null
  reason: string | null
  snapshot: {
    assignedToName?: string | null
    assignedRequestNumber?: string | null
    comments?: ItemComment[]
  }
}
