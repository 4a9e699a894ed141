import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { QueueType } from './queue/queueSql'

export type QueueView = { id: string; kind: QueueType; name: string; filter: string; isDefault: boolean }

/** One person's own named filters, by name; `filter` is the query of an address. */
export async function listQueueViews(
  req: PayloadRequest,
  employee: string,
  kind: QueueType | null,
): Promise<QueueView[]> {
  return query<QueueView>(
    req,
    sql`select id, kind, name, filter, is_default as "isDefault" from queue_views
        where employee_id = ${employee}::uuid and (${kind}::text is null or kind = ${kind}) order by lower(name), id`,
  )
}
