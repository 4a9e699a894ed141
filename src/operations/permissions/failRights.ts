import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'

/** Shows on the source that its rights could not be made; the job goes on trying. */
export async function failRights(
  req: PayloadRequest,
  collection: string,
  id: string,
  reason: string,
): Promise<void> {
  const table = sql.identifier(collection.replaceAll('-', '_'))
  await withTransaction(req, async () => {
    await query(
      req,
      sql`update ${table} set rights_status = 'failed' where id = ${id}::uuid and rights_status <> 'ready'`,
    )
    await recordEvent(req, {
      action: `${collection}.rights-failed`,
      entityType: collection,
      entityId: id,
      reason,
    })
  })
}
