import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { parseInput } from '@/src/operations/shared/parseInput'
import { runOperation } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import type { ElevationDoc } from './ElevationDoc'
import { finishElevation } from './finishElevation'
import { lastingActorOf } from './lastingActorOf'
import { seeElevation } from './seeElevation'

const schema = z.strictObject({ reason: z.string().trim().max(2000).optional() })

/** Ends an elevation before its time: one's own, or anybody's for `system.update`. Input: `{ reason? }`. */
export function endElevation(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: ElevationDoc }> {
  return runOperation(
    req,
    { action: 'elevations.end', entityType: 'elevations', entityId: id },
    async ({ actor }) => {
      await lockPolicy(req)
      const elevation = await seeElevation(req, actor, id, 'lock')
      const { reason } = parseInput(schema, input)
      const lasting = await lastingActorOf(req)
      const own = elevation.employee.id === actor.id
      if (!own && !(lasting && can(lasting.rights, lasting.tree, 'system', 'update')))
        throw await denied(req, 'system', 'update', 'Only who took it, or an administrator, ends it early.')
      if (!elevation.running) {
        throw new OperationError(409, [
          {
            code: 'not_open',
            message: 'This elevation has ended already.',
            data: { endedAt: elevation.endedAt ?? elevation.endsAt },
          },
        ])
      }
      // Its time may have come while this waited for others.
      const at = new Date(Math.min(Date.now(), Date.parse(elevation.endsAt))).toISOString()
      await finishElevation(
        req,
        { id, reviewDueAt: elevation.review.dueAt ?? at },
        { by: actor.id, at, ...(reason ? { reason } : {}) },
      )
      return { doc: await seeElevation(req, actor, id) }
    },
  )
}
