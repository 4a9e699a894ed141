import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { myRights } from '@/src/operations/permissions/myRights'

export const meEndpoint: Omit<Endpoint, 'root'> = {
  path: '/me',
  method: 'get',
  handler: respond(async (req) => myRights(req, await requireActor(req))),
}
