import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { notFound } from '@/src/operations/shared/notFound'
import { query } from '@/src/platform/query'
import { ELEVATION, type ElevationDoc } from './ElevationDoc'

/**
 * An elevation, to whoever took it, was alerted of it, or holds `system.read` or `audit.read`; to everyone else
 * there is none. `lock` holds the row until the end of the transaction.
 */
export async function seeElevation(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  lock: 'lock' | 'read' = 'read',
): Promise<ElevationDoc> {
  const [row] = await query<ElevationDoc & { alerted: boolean }>(
    req,
    sql`select ${ELEVATION}, exists (select 1 from notifications n where n.subject_type = 'elevations'
          and n.subject_id = x.id::text and n.employee_id = ${actor.id}::uuid) as alerted
        from elevations x where x.id = ${id}::uuid ${lock === 'lock' ? sql`for update of x` : sql``}`,
  )
  if (!row) throw notFound('elevation')
  const { alerted, ...doc } = row
  const looks =
    can(actor.rights, actor.tree, 'system', 'read') || can(actor.rights, actor.tree, 'audit', 'read')
  if (doc.employee.id !== actor.id && !alerted && !looks) throw notFound('elevation')
  return doc
}
