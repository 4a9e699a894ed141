import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'
import { recordColumns } from './recordColumns'
import { shownRecord, type RecordDoc } from './shownRecord'
import type { StoredRecord } from './StoredRecord'
import { typeOf } from './typeOf'
import { withInstants } from './withInstants'

/** A record as commands answer it, read again. */
export async function recordDoc(req: PayloadRequest, actor: Actor, id: string): Promise<RecordDoc> {
  const [row] = await query<StoredRecord>(
    req,
    sql`select ${recordColumns(null)} from records r join permission_resources p on p.id = r.resource_id where r.id = ${id}::uuid`,
  )
  const type = row && (await typeOf(req, row.type))
  if (!row || !type) throw new Error('A record vanished within its transaction.')
  return shownRecord(actor, type, withInstants(row))
}
