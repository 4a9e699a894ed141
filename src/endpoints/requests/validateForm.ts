import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { validateForm } from '@/src/operations/requests/validateForm'

export const validateFormEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/validate',
  method: 'post',
  handler: respond(async (req) => validateForm(req, await requireActor(req), routeId(req))),
}
