import { peopleText } from '@/components/portal/peopleText'
import type { RequestRow } from '@/components/requests/RequestList'
import type { MyRequest } from '@/src/operations/requests/listMyRequests'

/** One of one's own requests as a line of the list: whom it waits for in words, oneself unsaid. */
export function toRequestRow({ waitingFor, own, ...row }: MyRequest): RequestRow {
  const oneself = row.status === 'returned' && own
  const names = oneself ? '' : peopleText(waitingFor, 'and', 2)
  return { ...row, ...(names ? { waitingFor: names } : {}) }
}
