import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { enqueue } from '@/src/platform/enqueue'
import { query } from '@/src/platform/query'
import { endSessions } from './sessions/endSessions'
import { leavers } from './leavers'

/**
 * When someone stops being active: their sessions end in the same transaction, their delegations end,
 * departments they head fall to their line manager, modules settle what of theirs was that person's, and a job
 * re-resolves the open steps.
 */
export async function settleEmployeeStatus(
  req: PayloadRequest,
  id: string,
  before: Record<string, unknown>,
): Promise<void> {
  const [row] = await query<{ status: string; lineManager: string | null; department: string | null }>(
    req,
    sql`select status, line_manager_id as "lineManager", department_id as department from employees where id = ${id}::uuid`,
  )
  if (!row) return
  if (row.status !== 'active' && before.status === 'active') {
    await endSessions(req, id, { allBut: null })
    await query(
      req,
      sql`update delegations set ends_at = now() where (from_id = ${id}::uuid or to_id = ${id}::uuid) and ends_at > now()`,
    )
    await query(
      req,
      sql`update departments set head_id = ${row.lineManager}::uuid where head_id = ${id}::uuid`,
    )
    for (const settle of leavers.values()) await settle(req, { id, lineManager: row.lineManager })
  }
  const moved =
    row.status !== before.status ||
    row.lineManager !== (before.lineManager ?? null) ||
    row.department !== (before.department ?? null)
  if (moved) await enqueue(req, 'resettleSteps', {}, { key: 'resettleSteps' })
}
