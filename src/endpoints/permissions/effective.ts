import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { textOf } from '@/src/endpoints/shared/textOf'
import { readEffectiveRights } from '@/src/operations/permissions/readEffectiveRights'

export const effectiveEndpoint: Omit<Endpoint, 'root'> = {
  path: '/effective',
  method: 'get',
  handler: respond(async (req) => {
    const actor = await requireActor(req)
    return readEffectiveRights(req, actor, textOf(req.query.employee) || actor.id, Date.now())
  }),
}
