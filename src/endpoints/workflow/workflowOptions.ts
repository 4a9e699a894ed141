import type { Endpoint } from 'payload'
import { subtreeIds } from '@/access/subtreeIds'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { denied } from '@/src/operations/shared/denied'
import { workflowOptions } from '@/src/operations/workflow/workflowOptions'

export const workflowOptionsEndpoint: Endpoint = {
  path: '/workflow-options',
  method: 'get',
  handler: respond(async (req) => {
    const actor = await requireActor(req)
    if (!actor.rights.superadmin && subtreeIds(actor, 'itsm', ['update']).size === 0) {
      throw await denied(req, 'itsm', 'update', 'This is for those who may update some form.')
    }
    return workflowOptions(req)
  }),
}
