import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { listNotifications } from '@/src/operations/notifications/listNotifications'
import { markAllRead } from '@/src/operations/notifications/markAllRead'
import { markRead } from '@/src/operations/notifications/markRead'
import { unreadCount } from '@/src/operations/notifications/unreadCount'

function whole(value: unknown, fallback: number, most: number): number {
  const number = Number(value ?? fallback)
  return Number.isInteger(number) && number >= 1 ? Math.min(number, most) : fallback
}

export const notificationEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/mine',
    method: 'get',
    handler: respond(async (req) => {
      const { id } = await requireActor(req)
      const limit = whole(req.query.limit, 20, 100)
      const page = whole(req.query.page, 1, 100_000)
      const mine = await listNotifications(req, id, {
        limit,
        offset: (page - 1) * limit,
        unread: req.query.unread === 'true',
      })
      return { ...mine, now: new Date().toISOString() }
    }),
  },
  {
    path: '/unread',
    method: 'get',
    handler: respond(async (req) => ({ count: await unreadCount(req, (await requireActor(req)).id) })),
  },
  {
    path: '/read-all',
    method: 'post',
    handler: respond(async (req) => markAllRead(req, (await requireActor(req)).id, await jsonOf(req))),
  },
  {
    path: '/:id/read',
    method: 'post',
    handler: respond(async (req) => markRead(req, (await requireActor(req)).id, routeId(req))),
  },
]
