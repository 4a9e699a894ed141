import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { elevationActions } from '@/src/operations/permissions/elevations/elevationActions'
import { endElevation } from '@/src/operations/permissions/elevations/endElevation'
import { listElevations } from '@/src/operations/permissions/elevations/listElevations'
import { reviewElevation } from '@/src/operations/permissions/elevations/reviewElevation'
import { takeElevation } from '@/src/operations/permissions/elevations/takeElevation'

export const elevationEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/mine',
    method: 'get',
    handler: respond(async (req) => listElevations(req, await requireActor(req))),
  },
  {
    path: '/take',
    method: 'post',
    handler: respond(async (req) => takeElevation(req, await jsonOf(req)), 201),
  },
  {
    path: '/:id/actions',
    method: 'get',
    handler: respond(async (req) => elevationActions(req, await requireActor(req), routeId(req))),
  },
  {
    path: '/:id/end',
    method: 'post',
    handler: respond(async (req) => endElevation(req, routeId(req), await jsonOf(req))),
  },
  {
    path: '/:id/review',
    method: 'post',
    handler: respond(async (req) => reviewElevation(req, routeId(req), await jsonOf(req))),
  },
]
