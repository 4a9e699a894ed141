import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { finishElevation } from './finishElevation'

/** Its time has come: notes the end and asks for the review. Quiet when it was ended before, or is not over yet. */
export async function closeElevation(req: PayloadRequest, id: string): Promise<void> {
  await withTransaction(req, async () => {
    await lockPolicy(req)
    const [row] = await query<{ due: string }>(
      req,
      sql`select review_due_at as due from elevations
          where id = ${id}::uuid and ended_at is null and ends_at <= now() for update`,
    )
    if (row) await finishElevation(req, { id, reviewDueAt: row.due }, null)
  })
}
