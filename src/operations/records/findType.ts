import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import { typeOf } from './typeOf'
import type { StoredType } from './typesOf'

/** The type that a reading names by slug or id; 400 when there is none. */
export async function findType(req: PayloadRequest, wanted: string): Promise<StoredType> {
  const [row] = await query<{ id: string }>(
    req,
    sql`select id from record_types where slug = ${wanted} or id = ${canonicalId(wanted)}::uuid`,
  )
  const type = row ? await typeOf(req, row.id) : null
  if (!type) throw invalid('type', 'There is no such record type. Choose one that exists.')
  return type
}
