import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/**
 * Serialises writers of rights: whoever holds the row of `policy_epoch` reads every right committed
 * before, so that checks for cycles, containment and the last superadmin stay true until commit.
 */
export async function lockPolicy(req: PayloadRequest): Promise<void> {
  await query(req, sql`update policy_epoch set epoch = epoch + 1`)
}
