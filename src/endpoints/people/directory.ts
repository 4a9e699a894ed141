import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { searchDirectory } from '@/src/operations/people/searchDirectory'

export const directoryEndpoint: Endpoint = {
  path: '/directory',
  method: 'get',
  handler: respond(async (req) => {
    await requireActor(req)
    return { docs: await searchDirectory(req, String(req.query.q ?? '')) }
  }),
}
