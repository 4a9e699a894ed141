import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvents } from '@/src/operations/shared/recordEvents'
import { query } from '@/src/platform/query'

/** What somebody who leaves was assigned to falls to their line manager, or to nobody; what they own stays theirs. */
export async function handOverRecords(
  req: PayloadRequest,
  { id, lineManager }: { id: string; lineManager: string | null },
): Promise<void> {
  const rows = await query<{ id: string }>(
    req,
    sql`update records set assignee_id = ${lineManager}::uuid, changed_by_id = ${req.user ? String(req.user.id) : null}::uuid,
          rev = coalesce(rev, 1) + 1, updated_at = now()
        where assignee_id = ${id}::uuid returning id`,
  )
  await recordEvents(
    req,
    rows.map((row) => ({
      action: 'records.update',
      entityType: 'records',
      entityId: row.id,
      reason: 'The person it was assigned to left.',
      changes: { assignee: { from: id, to: lineManager } },
    })),
  )
}
