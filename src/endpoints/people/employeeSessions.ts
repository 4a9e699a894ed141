import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { revokeSessions } from '@/src/operations/people/sessions/revokeSessions'
import { sessionsOf } from '@/src/operations/people/sessions/sessionsOf'

/** Where somebody is signed in, for administrators. */
export const employeeSessionEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/sessions',
    method: 'get',
    handler: respond(async (req) => sessionsOf(req, await requireActor(req), routeId(req))),
  },
  {
    path: '/:id/sign-out',
    method: 'post',
    handler: respond(async (req) => {
      await requireActor(req)
      return revokeSessions(req, routeId(req), await jsonOf(req))
    }),
  },
]
