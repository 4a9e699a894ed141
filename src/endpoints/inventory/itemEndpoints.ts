import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { textOf } from '@/src/endpoints/shared/textOf'
import { assignItem } from '@/src/operations/inventory/assignItem'
import { commentOnItem } from '@/src/operations/inventory/commentOnItem'
import { handBackItem } from '@/src/operations/inventory/handBackItem'
import { handOverItem } from '@/src/operations/inventory/handOverItem'
import { heldItems } from '@/src/operations/inventory/heldItems'
import { itemHistory } from '@/src/operations/inventory/itemHistory'
import { receiveItem } from '@/src/operations/inventory/receiveItem'
import { replaceBrokenItem } from '@/src/operations/inventory/replaceBrokenItem'
import { resolveItemComment } from '@/src/operations/inventory/resolveItemComment'
import { returnHeldItems } from '@/src/operations/inventory/returnHeldItems'
import { transitionItem } from '@/src/operations/inventory/transitionItem'
import { parseInput } from '@/src/operations/shared/parseInput'

type Command = (req: PayloadRequest, id: string, input: unknown) => Promise<unknown>

const commands: Record<string, Command> = {
  transition: transitionItem,
  assign: assignItem,
  comments: commentOnItem,
  'hand-over': handOverItem,
  receive: receiveItem,
  'hand-back': handBackItem,
  replace: replaceBrokenItem,
}

const employee = z.object({ employee: z.uuid({ error: 'must be the id of an employee' }).toLowerCase() })

/** Commands and readings of inventory items. */
export const itemEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/held',
    method: 'get',
    handler: respond(async (req) => {
      const actor = await requireActor(req)
      const asked = textOf(req.query.employee)
      return heldItems(
        req,
        actor,
        asked === '' ? actor.id : parseInput(employee, { employee: asked }).employee,
      )
    }),
  },
  {
    path: '/return-held',
    method: 'post',
    handler: respond(async (req) => returnHeldItems(req, await requireActor(req), await jsonOf(req))),
  },
  {
    path: '/:id/history',
    method: 'get',
    handler: respond(async (req) =>
      itemHistory(req, await requireActor(req), routeId(req), textOf(req.query.at) || null),
    ),
  },
  ...Object.entries(commands).map(([verb, run]): Omit<Endpoint, 'root'> => ({
    path: `/:id/${verb}`,
    method: 'post',
    handler: respond(async (req) => run(req, routeId(req), await jsonOf(req))),
  })),
  {
    path: '/:id/comments/:commentId/resolve',
    method: 'post',
    handler: respond(async (req) =>
      resolveItemComment(req, routeId(req), textOf(req.routeParams?.commentId), await jsonOf(req)),
    ),
  },
]
