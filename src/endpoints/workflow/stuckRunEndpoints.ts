import type { Endpoint, PayloadRequest } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { queryOf } from '@/src/endpoints/shared/queryOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { cancelStuck } from '@/src/operations/workflow/cancelStuck'
import { forceStuck } from '@/src/operations/workflow/forceStuck'
import { reassignStuck } from '@/src/operations/workflow/reassignStuck'
import { skipStuck } from '@/src/operations/workflow/skipStuck'
import { stuckRuns } from '@/src/operations/workflow/stuckRuns'

type Command = (req: PayloadRequest, id: string, input: unknown) => Promise<unknown>

const commands: Record<string, Command> = {
  reassign: reassignStuck,
  force: forceStuck,
  skip: skipStuck,
  cancel: cancelStuck,
}

/** The console for stuck runs: the list, and the hands that help one along. */
export const stuckRunEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/stuck',
    method: 'get',
    handler: respond(async (req) => stuckRuns(req, await requireActor(req), queryOf(req))),
  },
  ...Object.entries(commands).map(([verb, run]): Omit<Endpoint, 'root'> => ({
    path: `/:id/${verb}`,
    method: 'post',
    handler: respond(async (req) => run(req, routeId(req), await jsonOf(req))),
  })),
]
