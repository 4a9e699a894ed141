import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { canonicalId } from '@/src/platform/canonicalId'
import { enqueue } from '@/src/platform/enqueue'
import { query } from '@/src/platform/query'

/**
 * Ends a grant, assignment or membership now; one that was still to begin is deleted. False when it is gone or over
 * already. The caller holds the policy lock and knows that it may.
 */
export async function endSource(
  req: PayloadRequest,
  kind: AssignmentSlug,
  id: string,
  reason: string,
): Promise<boolean> {
  const table = sql.identifier(kind.replaceAll('-', '_'))
  const now = new Date().toISOString()
  const [ended] = await query<{ before: string | null }>(
    req,
    sql`with old as (select id, valid_until from ${table} where id = ${canonicalId(id)}::uuid
            and (valid_from is null or valid_from < ${now}) and (valid_until is null or valid_until > ${now}) for update)
        update ${table} t set valid_until = ${now}, rev = coalesce(t.rev, 1) + 1, updated_at = now()
        from old where t.id = old.id returning old.valid_until as before`,
  )
  const begun = ended !== undefined
  const deleted = begun
    ? []
    : await query<{ id: string }>(
        req,
        sql`delete from ${table} where id = ${canonicalId(id)}::uuid and valid_from >= ${now} returning id`,
      )
  if (!begun && deleted.length === 0) return false
  await recordEvent(req, {
    action: `${kind}.${begun ? 'update' : 'delete'}`,
    entityType: kind,
    entityId: id,
    reason,
    ...(begun ? { changes: { validUntil: { from: ended.before, to: now } } } : {}),
  })
  await enqueue(req, 'resettleSteps', {}, { key: 'resettleSteps' })
  return true
}
