import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { notify } from '@/src/operations/notifications/notify'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'

/** The review is due: says so again, once, unless somebody reviewed it. */
export async function remindElevation(req: PayloadRequest, id: string): Promise<void> {
  await withTransaction(req, async () => {
    const rows = await query<{ id: string }>(
      req,
      sql`select id from elevations where id = ${id}::uuid and reviewed_at is null and review_due_at <= now()`,
    )
    if (rows.length === 0) return
    await notify(req, {
      event: 'break-glass.review',
      subject: { type: 'elevations', id },
      stillTrue: 'elevationAlert',
      data: { stage: 'due' },
      topic: `elevation:${id}:review`,
      key: `elevation:${id}:due`,
    })
  })
}
