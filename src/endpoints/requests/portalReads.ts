import type { Endpoint } from 'payload'
import { jsonText } from '@/src/endpoints/shared/jsonText'
import { queryOf } from '@/src/endpoints/shared/queryOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { requirePerson } from '@/src/endpoints/shared/requirePerson'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { wholeOf } from '@/src/endpoints/shared/wholeOf'
import { myRequestsText } from '@/src/operations/requests/myRequestsText'
import { requestPage } from '@/src/operations/requests/requestPage'

/** What pages of the portal show, for pages that stay open: my requests, and everything about one request. */
export const portalReadEndpoints: Endpoint[] = [
  {
    path: '/portal/requests',
    method: 'get',
    custom: { lean: true },
    handler: respond(async (req) => {
      const { state, limit: most, page: nr } = queryOf(req)
      const limit = Math.max(1, wholeOf(most, 20, 100))
      const page = Math.max(1, wholeOf(nr, 1, 100_000))
      return jsonText(
        await myRequestsText(req, requirePerson(req), {
          state: state === 'open' || state === 'closed' ? state : null,
          limit,
          offset: (page - 1) * limit,
        }),
      )
    }),
  },
  {
    path: '/portal/requests/:id',
    method: 'get',
    custom: { lean: true },
    handler: respond(async (req) => requestPage(req, await requireActor(req), routeId(req))),
  },
]
