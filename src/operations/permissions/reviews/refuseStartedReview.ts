import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'

/** 409 where a campaign is no draft any more. */
export async function refuseStartedReview(req: PayloadRequest, id: string): Promise<void> {
  const [row] = await query<{ status: string }>(
    req,
    sql`select status from access_reviews where id = ${id}::uuid and status <> 'draft'`,
  )
  if (!row) return
  throw new OperationError(409, [
    {
      code: 'not_open',
      message: `This campaign is ${row.status}, and what was reviewed stays as it was. Make a new one.`,
    },
  ])
}
