import type { Endpoint } from 'payload'
import { z } from 'zod'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { queryOf } from '@/src/endpoints/shared/queryOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { deleteQueueView } from '@/src/operations/requests/deleteQueueView'
import { formReasons } from '@/src/operations/requests/formReasons'
import { lastReasons } from '@/src/operations/requests/lastReasons'
import { listQueueViews } from '@/src/operations/requests/listQueueViews'
import { noteLook } from '@/src/operations/requests/noteLook'
import { saveQueueView } from '@/src/operations/requests/saveQueueView'
import { waitingCounts } from '@/src/operations/requests/waitingCounts'
import { parseInput } from '@/src/operations/shared/parseInput'
import { queueAsked } from './queueAsked'

const reasonsSchema = z.object({
  action: z.enum(['rejected', 'returned'], { error: 'must be rejected or returned' }),
  /** What is decided: its form may offer reasons of its own. */
  request: z.uuid({ error: 'must be the id of a request' }).toLowerCase().optional(),
})

/** What the portal keeps about one's queue: the numbers in the navigation, named filters, when one last looked. */
export const queueEndpoints: Endpoint[] = [
  {
    path: '/portal/counts',
    method: 'get',
    handler: respond(async (req) => waitingCounts(req, await requireActor(req))),
  },
  {
    path: '/portal/looked',
    method: 'post',
    handler: respond(async (req) => noteLook(req, await requireActor(req), await jsonOf(req))),
  },
  {
    path: '/portal/reasons',
    method: 'get',
    handler: respond(async (req) => {
      const actor = await requireActor(req)
      const { action, request } = parseInput(reasonsSchema, queryOf(req))
      return {
        form: request ? await formReasons(req, actor, request, action) : [],
        docs: await lastReasons(req, actor.id, action),
      }
    }),
  },
  {
    path: '/portal/queue-views',
    method: 'get',
    handler: respond(async (req) => {
      const { id } = await requireActor(req)
      return { docs: await listQueueViews(req, id, queueAsked(req).type) }
    }),
  },
  {
    path: '/portal/queue-views',
    method: 'post',
    handler: respond(async (req) => saveQueueView(req, await jsonOf(req))),
  },
  {
    path: '/portal/queue-views/:id',
    method: 'delete',
    handler: respond(async (req) => deleteQueueView(req, routeId(req))),
  },
]
