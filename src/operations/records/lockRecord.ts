import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { recordColumns } from './recordColumns'
import type { StoredRecord } from './StoredRecord'
import { withInstants } from './withInstants'

/** Locks one record until the end of the transaction, those in the trash too; null when there is none. */
export async function lockRecord(
  req: PayloadRequest,
  id: string,
  reader: string | null,
): Promise<StoredRecord | null> {
  const [row] = await query<StoredRecord>(
    req,
    sql`select ${recordColumns(reader)} from records r join permission_resources p on p.id = r.resource_id
        where r.id = ${id}::uuid for no key update of r`,
  )
  return row ? withInstants(row) : null
}
