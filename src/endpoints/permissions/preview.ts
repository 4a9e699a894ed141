import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { previewChange } from '@/src/operations/permissions/previewChange'

export const previewEndpoint: Omit<Endpoint, 'root'> = {
  path: '/preview',
  method: 'post',
  handler: respond(async (req) => previewChange(req, await requireActor(req), await jsonOf(req), Date.now())),
}
