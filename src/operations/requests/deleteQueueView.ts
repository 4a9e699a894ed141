import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { notFound } from '@/src/operations/shared/notFound'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { query } from '@/src/platform/query'
import { listQueueViews, type QueueView } from './listQueueViews'

/** Forgets one of one's own named filters; 404 for those of others. Answers those that are left of its kind. */
export function deleteQueueView(req: PayloadRequest, id: string): Promise<{ docs: QueueView[] }> {
  const about = { action: 'queue-views.delete', entityType: 'queue-views', entityId: id }
  return runOperation(req, about, async ({ actor }) => {
    const [row] = await query<Omit<QueueView, 'id' | 'isDefault'>>(
      req,
      sql`delete from queue_views where id = ${id}::uuid and employee_id = ${actor.id}::uuid returning kind, name, filter`,
    )
    if (!row) throw notFound('view')
    await recordEvent(req, { ...about, changes: { [row.name]: { from: row.filter, to: null } } })
    return { docs: await listQueueViews(req, actor.id, row.kind) }
  })
}
