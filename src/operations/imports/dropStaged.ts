import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** Forgets the rows and faults of an upload. */
export async function dropStaged(req: PayloadRequest, upload: string): Promise<void> {
  await query(req, sql`delete from imports.chunks where upload = ${upload}::uuid`)
  await query(req, sql`delete from imports.faults where upload = ${upload}::uuid`)
}
