import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { loadVersion, type FormVersion } from './loadVersion'

/** The version that new requests of a form run on; null while it is not published. */
export async function publishedVersionOf(req: PayloadRequest, form: string): Promise<FormVersion | null> {
  const [row] = await query<{ id: string | null }>(
    req,
    sql`select published_id as id from itsm_forms where id = ${form}::uuid`,
  )
  return row?.id ? loadVersion(req, row.id) : null
}
