import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { textOf } from '@/src/endpoints/shared/textOf'
import { explainRight } from '@/src/operations/permissions/explainRight'

export const explainEndpoint: Omit<Endpoint, 'root'> = {
  path: '/explain',
  method: 'get',
  handler: respond(async (req) => {
    const actor = await requireActor(req)
    return explainRight(
      req,
      actor,
      textOf(req.query.permission),
      textOf(req.query.employee) || actor.id,
      Date.now(),
    )
  }),
}
