import type { Endpoint, PayloadRequest } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { jsonText } from '@/src/endpoints/shared/jsonText'
import { queryOf } from '@/src/endpoints/shared/queryOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { requirePerson } from '@/src/endpoints/shared/requirePerson'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { wholeOf } from '@/src/endpoints/shared/wholeOf'
import { addApprover } from '@/src/operations/requests/addApprover'
import { addComment } from '@/src/operations/requests/addComment'
import { bulkDecide } from '@/src/operations/requests/bulkDecide'
import { cancelRequest } from '@/src/operations/requests/cancelRequest'
import { changePriority } from '@/src/operations/requests/changePriority'
import { decideRequest } from '@/src/operations/requests/decideRequest'
import { fulfillRequest } from '@/src/operations/requests/fulfillRequest'
import { queueText } from '@/src/operations/requests/queue/queueText'
import { queueFacets } from '@/src/operations/requests/queueFacets'
import { nudgeRequest } from '@/src/operations/requests/nudgeRequest'
import { reassignRequest } from '@/src/operations/requests/reassignRequest'
import { requestHandout } from '@/src/operations/requests/requestHandout'
import { requestPeople } from '@/src/operations/requests/requestPeople'
import { requestSla } from '@/src/operations/requests/requestSla'
import { requestTimeline } from '@/src/operations/requests/requestTimeline'
import { resubmitRequest } from '@/src/operations/requests/resubmitRequest'
import { submitRequest } from '@/src/operations/requests/submitRequest'
import { watchRequest } from '@/src/operations/requests/watchRequest'
import { queueAsked } from './queueAsked'

type Command = (req: PayloadRequest, id: string, input: unknown) => Promise<unknown>

const commands: Record<string, Command> = {
  decide: decideRequest,
  fulfill: fulfillRequest,
  resubmit: resubmitRequest,
  cancel: cancelRequest,
  reassign: reassignRequest,
  'add-approver': addApprover,
  priority: changePriority,
  comments: addComment,
  nudge: nudgeRequest,
  watch: watchRequest,
}

const endpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/submit',
    method: 'post',
    handler: respond(async (req) => {
      const { doc, replayed } = await submitRequest(req, await jsonOf(req))
      return Response.json(
        { doc, replayed },
        { status: replayed ? 200 : 201, headers: { 'Cache-Control': 'no-store' } },
      )
    }),
  },
  {
    path: '/bulk-decide',
    method: 'post',
    handler: respond(async (req) => bulkDecide(req, await jsonOf(req))),
  },
  {
    path: '/queue',
    method: 'get',
    handler: respond(async (req) => {
      const person = requirePerson(req)
      const limit = Math.max(1, wholeOf(req.query.limit, 100, 500))
      const page = Math.max(1, wholeOf(req.query.page, 1, 100_000))
      const asked = { ...queueAsked(req), limit, offset: (page - 1) * limit }
      return jsonText(await queueText(req, person, asked))
    }),
  },
  {
    path: '/queue/facets',
    method: 'get',
    handler: respond(async (req) => {
      const actor = await requireActor(req)
      const { type, filter } = queueAsked(req)
      return queueFacets(req, actor, type, filter)
    }),
  },
  {
    path: '/:id/timeline',
    method: 'get',
    handler: respond(async (req) => requestTimeline(req, await requireActor(req), routeId(req))),
  },
  {
    path: '/:id/sla',
    method: 'get',
    handler: respond(async (req) => requestSla(req, await requireActor(req), routeId(req))),
  },
  {
    path: '/:id/people',
    method: 'get',
    handler: respond(async (req) => requestPeople(req, await requireActor(req), routeId(req), queryOf(req))),
  },
  {
    path: '/:id/equipment',
    method: 'get',
    handler: respond(async (req) => requestHandout(req, await requireActor(req), routeId(req))),
  },
  ...Object.entries(commands).map(([verb, run]): Omit<Endpoint, 'root'> => ({
    path: `/:id/${verb}`,
    method: 'post',
    handler: respond(async (req) => run(req, routeId(req), await jsonOf(req))),
  })),
]

/** Commands and readings of requests; each parses as little as it can and calls one operation. */
export const requestEndpoints = endpoints.map((endpoint) => ({ ...endpoint, custom: { lean: true } }))
