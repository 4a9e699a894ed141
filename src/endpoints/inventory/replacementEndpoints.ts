import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { cancelReplacement } from '@/src/operations/inventory/cancelReplacement'

/** Commands of replacements. */
export const replacementEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/cancel',
    method: 'post',
    handler: respond(async (req) => cancelReplacement(req, routeId(req), await jsonOf(req))),
  },
]
