import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { publishForm } from '@/src/operations/requests/publishForm'

export const publishFormEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/publish',
  method: 'post',
  handler: respond(async (req) => publishForm(req, routeId(req), await jsonOf(req))),
}
