import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { textOf } from '@/src/endpoints/shared/textOf'
import { searchDirectory } from '@/src/operations/people/searchDirectory'

export const directoryEndpoint: Endpoint = {
  path: '/directory',
  method: 'get',
  handler: respond(async (req) => {
    await requireActor(req)
    return { docs: await searchDirectory(req, textOf(req.query.q)) }
  }),
}
