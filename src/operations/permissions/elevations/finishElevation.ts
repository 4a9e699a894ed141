import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { notify } from '@/src/operations/notifications/notify'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { enqueue } from '@/src/platform/enqueue'
import { query } from '@/src/platform/query'

/**
 * Writes the end of an elevation that the caller has locked, and asks for its review. Before its time the role is
 * taken away too; at its time the validity has done that, to the second and without this.
 */
export async function finishElevation(
  req: PayloadRequest,
  elevation: { id: string; reviewDueAt: string },
  early: { by: string; at: string; reason?: string } | null,
): Promise<void> {
  const { id, reviewDueAt } = elevation
  if (early) {
    await query(
      req,
      sql`update role_assignments set valid_until = ${early.at}::timestamptz, rev = coalesce(rev, 1) + 1, updated_at = now()
          where elevation_id = ${id}::uuid and valid_until > ${early.at}::timestamptz`,
    )
  }
  await query(
    req,
    sql`update elevations set ended_at = coalesce(${early?.at ?? null}::timestamptz, ends_at), ended_by_id = ${early?.by ?? null}::uuid,
          rev = coalesce(rev, 1) + 1, updated_at = now() where id = ${id}::uuid`,
  )
  await recordEvent(req, {
    action: 'elevations.end',
    entityType: 'elevations',
    entityId: id,
    ...(early?.reason ? { reason: early.reason } : {}),
    changes: { endedAt: { from: null, to: early?.at ?? 'its time' } },
  })
  await enqueue(req, 'resettleSteps', {}, { key: 'resettleSteps' })
  await enqueue(
    req,
    'remindElevation',
    { id },
    { key: `remindElevation:${id}`, runAt: new Date(reviewDueAt) },
  )
  await notify(req, {
    event: 'break-glass.review',
    subject: { type: 'elevations', id },
    stillTrue: 'elevationAlert',
    data: { stage: 'ended' },
    topic: `elevation:${id}:review`,
    key: `elevation:${id}:ended`,
  })
}
