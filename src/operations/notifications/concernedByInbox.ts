import type { PayloadRequest } from 'payload'
import type { LiveEvent } from '@/src/operations/portal/liveTopics'

/** The notice names the person whose messages changed. */
export async function concernedByInbox(_req: PayloadRequest, ids: readonly string[]): Promise<LiveEvent[]> {
  return ids.map((to) => ({ to, event: 'inbox', data: {} }))
}
