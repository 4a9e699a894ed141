import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { notFound } from '@/src/operations/shared/notFound'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import { mayLook } from './mayLook'
import { recordColumns } from './recordColumns'
import type { StoredRecord } from './StoredRecord'
import { typeOf } from './typeOf'
import type { StoredType } from './typesOf'
import { withInstants } from './withInstants'

/** A record by id or number and its type, to those who may see it; to everyone else there is none. Those in the trash too. */
export async function seeRecord(
  req: PayloadRequest,
  actor: Actor,
  wanted: string,
): Promise<{ record: StoredRecord; type: StoredType }> {
  const id = canonicalId(wanted)
  const [row] = await query<StoredRecord>(
    req,
    sql`select ${recordColumns(actor.id)} from records r join permission_resources p on p.id = r.resource_id
        where ${id === null ? sql`r.number = ${wanted.toUpperCase().slice(0, 60)}` : sql`r.id = ${id}::uuid`}`,
  )
  const type = row && mayLook(actor, row) ? await typeOf(req, row.type) : null
  if (!row || !type) throw notFound('record')
  return { record: withInstants(row), type }
}
