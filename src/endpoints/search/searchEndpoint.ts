import type { Endpoint } from 'payload'
import { queryOf } from '@/src/endpoints/shared/queryOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { search } from '@/src/operations/search/search'

export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: respond(async (req) => search(req, await requireActor(req), queryOf(req))),
}
