import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { QueueType } from './queue/queueSql'

/** When somebody last looked at what waits for them, ISO-8601; null for who never did, to whom nothing is news. */
export async function lastLook(
  req: PayloadRequest,
  employee: string,
  kind: QueueType,
): Promise<string | null> {
  const [row] = await query<{ at: string }>(
    req,
    sql`select at from queue_looks where employee_id = ${employee}::uuid and kind = ${kind}`,
  )
  return row ? new Date(row.at).toISOString() : null
}
