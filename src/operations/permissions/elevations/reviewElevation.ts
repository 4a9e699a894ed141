import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { elevationReviewSchema } from '@/src/domain/permissions/elevationSchema'
import { tell } from '@/src/operations/notifications/tell'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import type { ElevationDoc } from './ElevationDoc'
import { seeElevation } from './seeElevation'

/** Notes what somebody else found about what was done; once, after the end, never by who took it. Input: `{ note }`. */
export function reviewElevation(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: ElevationDoc }> {
  return runOperation(
    req,
    { action: 'elevations.review', entityType: 'elevations', entityId: id },
    async ({ actor }) => {
      const elevation = await seeElevation(req, actor, id, 'lock')
      const { note } = parseInput(elevationReviewSchema, input)
      if (elevation.review.at !== null) {
        throw new OperationError(409, [
          {
            code: 'not_open',
            message: `This was reviewed already, by ${elevation.review.by?.name ?? 'somebody'}.`,
            data: { by: elevation.review.by, at: elevation.review.at },
          },
        ])
      }
      if (elevation.employee.id === actor.id) {
        throw new OperationError(403, [
          {
            code: 'separation_of_duties',
            message: 'Nobody reviews what they did themselves. Somebody who was alerted does.',
          },
        ])
      }
      if (elevation.running) {
        throw new OperationError(409, [
          { code: 'still_running', message: 'It is still running. End it, or review it when it has ended.' },
        ])
      }
      await query(
        req,
        sql`update elevations set reviewed_by_id = ${actor.id}::uuid, reviewed_at = now(), review_note = ${note},
              ended_at = coalesce(ended_at, ends_at), rev = coalesce(rev, 1) + 1, updated_at = now() where id = ${id}::uuid`,
      )
      await recordEvent(req, {
        action: 'elevations.review',
        entityType: 'elevations',
        entityId: id,
        reason: note,
        changes: { reviewedBy: { from: null, to: actor.id } },
      })
      await tell(req, { settled: [`elevation:${id}:review`] })
      return { doc: await seeElevation(req, actor, id) }
    },
  )
}
