import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'

const schema = z.strictObject({ until: z.iso.datetime({ error: 'must be an ISO instant' }).optional() })

/** Marks one's own messages as read: those up to `until`, so that what came since the list was drawn stays unread. */
export async function markAllRead(
  req: PayloadRequest,
  employee: string,
  input: unknown,
): Promise<{ read: number }> {
  const { until } = parseInput(schema, input)
  const rows = await query<{ id: string }>(
    req,
    sql`update notifications set read_at = now()
        where employee_id = ${employee}::uuid and in_app and read_at is null
          and (${until ?? null}::timestamptz is null or at <= ${until ?? null}::timestamptz) returning id`,
  )
  return { read: rows.length }
}
