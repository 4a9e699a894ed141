import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { RequestStatus } from '@/src/domain/requests/statuses'
import { myRequestsText, type RequestFilter } from './myRequestsText'

export type MyRequest = {
  id: string
  number: string
  title: string
  status: RequestStatus
  /** Names of those who have to act next; of the requester while it is sent back; nobody at the end. */
  waitingFor: string[]
  /** Since when it stands as it does. */
  since: string
  dueAt: string | null
  breached: boolean
  createdAt: string
  /** The reader asked for it themselves. */
  own: boolean
}

export type MyRequests = { docs: MyRequest[]; open: number; closed: number }

/** What a person asked for, or what was asked for them: newest first, and how many are open and closed. */
export async function listMyRequests(
  req: PayloadRequest,
  actor: Pick<Actor, 'id'>,
  filter: RequestFilter,
): Promise<MyRequests> {
  return JSON.parse(await myRequestsText(req, actor, filter)) as MyRequests
}
