import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { parseInput } from '@/src/operations/shared/parseInput'
import { advanceRun } from '@/src/operations/workflow/advanceRun'
import { command } from './command'
import { recordCommand } from './recordCommand'
import { requestDoc, type RequestDoc } from './requestDoc'

const schema = z.strictObject({ reason: z.string().max(5000).optional() })

/** Withdraw a request: requester and requestedFor until it ends; managers of the form with a reason. */
export function cancelRequest(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: RequestDoc }> {
  return command(req, 'cancel', id, async ({ actor, now, request, run, alone }) => {
    const { reason } = parseInput(schema, input)
    const own = actor.id === request.requester || actor.id === request.requestedFor
    if (!own) {
      if (!can(actor.rights, actor.tree, request.resource, 'manage')) {
        throw await denied(
          req,
          request.resource,
          'manage',
          'Only the requester or a manager of the form cancels a request.',
        )
      }
      if (!reason?.trim()) throw invalid('reason', 'Say why: the requester will read it.')
    }
    await advanceRun(req, run, { type: 'cancel', actor: actor.id, ...(reason ? { reason } : {}) }, now)
    await recordCommand(req, request, 'cancel', { reason })
    return { doc: await requestDoc(req, actor, id, alone) }
  })
}
