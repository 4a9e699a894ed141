import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { simulateForm } from '@/src/operations/requests/simulateForm'

export const simulateFormEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/simulate',
  method: 'post',
  handler: respond(async (req) =>
    simulateForm(req, await requireActor(req), routeId(req), await jsonOf(req)),
  ),
}
