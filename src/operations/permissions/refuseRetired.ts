import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'

/** What was generated for a source that is deleted stays switched off for good. */
export async function refuseRetired(req: PayloadRequest, generatedFor: unknown): Promise<void> {
  if (typeof generatedFor !== 'string') return
  const rows = await query<{ id: string }>(
    req,
    sql`select id from permission_resources where generated_for = ${generatedFor} and retired`,
  )
  if (rows.length > 0) {
    throw new OperationError(409, [
      {
        code: 'retired',
        field: 'status',
        message: 'Its category, form or type is deleted, and its rights with it. Make a new one.',
      },
    ])
  }
}
