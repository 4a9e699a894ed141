import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/**
 * Until the end of the transaction nobody else hands out or takes back items of this type. Taken before the
 * rows of requests and items, so that the order of locks is type -> request -> item everywhere.
 */
export async function lockType(req: PayloadRequest, type: string): Promise<void> {
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`inventory:${type}`}, 0))`)
}
