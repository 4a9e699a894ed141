import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { actOnRun } from '@/src/operations/workflow/actOnRun'
import { subjectQueue } from '@/src/operations/workflow/subjectQueue'

/** Acting on a step by the id of its run, and what waits for one besides requests. */
export const runEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/queue',
    method: 'get',
    handler: respond(async (req) => subjectQueue(req, await requireActor(req))),
  },
  ...(['decide', 'fulfill'] as const).map((verb): Omit<Endpoint, 'root'> => ({
    path: `/:id/${verb}`,
    method: 'post',
    handler: respond(async (req) => actOnRun(req, routeId(req), verb, await jsonOf(req))),
  })),
]
