import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { textOf } from '@/src/endpoints/shared/textOf'
import { whoCan } from '@/src/operations/permissions/whoCan'

export const whoCanEndpoint: Omit<Endpoint, 'root'> = {
  path: '/who-can',
  method: 'get',
  handler: respond(async (req) =>
    whoCan(req, await requireActor(req), textOf(req.query.permission), Date.now()),
  ),
}
