import type { NotificationItem } from './NotificationItem'

export type NotificationPage = { docs: NotificationItem[]; unread: number; totalDocs: number; now: string }

/** The answer of `GET /api/notifications/mine`; null for anything else. */
export function readNotifications(body: unknown): NotificationPage | null {
  if (typeof body !== 'object' || body === null || !('docs' in body) || !Array.isArray(body.docs)) return null
  const { docs, unread, totalDocs, now } = body as NotificationPage
  return {
    docs: docs.map((doc) => ({ ...doc, body: doc.body ?? '', link: doc.link ?? '' })),
    unread: Number(unread),
    totalDocs: Number(totalDocs),
    now,
  }
}
