import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { textOf } from '@/src/endpoints/shared/textOf'
import { readClosure } from '@/src/operations/permissions/readClosure'

export const closureEndpoint: Omit<Endpoint, 'root'> = {
  path: '/closure',
  method: 'get',
  handler: respond(async (req) =>
    readClosure(req, await requireActor(req), {
      roles: textOf(req.query.roles),
      groups: textOf(req.query.groups),
    }),
  ),
}
