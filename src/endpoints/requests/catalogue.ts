import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { catalogue } from '@/src/operations/requests/catalogue'

export const catalogueEndpoint: Endpoint = {
  path: '/catalogue',
  method: 'get',
  handler: respond(async (req) => ({ categories: await catalogue(req, (await requireActor(req)).id) })),
}
