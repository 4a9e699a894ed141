import type { Endpoint } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { subtreeIds } from '@/access/subtreeIds'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { workflowOptions } from '@/src/operations/workflow/workflowOptions'

export const workflowOptionsEndpoint: Endpoint = {
  path: '/workflow-options',
  method: 'get',
  handler: respond(async (req) => {
    const actor = await requireActor(req)
    if (!actor.rights.superadmin && subtreeIds(actor, 'itsm', ['update']).size === 0) {
      throw new OperationError(403, [
        {
          code: 'forbidden',
          message: 'This is for those who may update some form.',
          data: { permission: 'itsm.update' },
        },
      ])
    }
    return workflowOptions(req)
  }),
}
