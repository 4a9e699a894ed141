import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { readCode } from '@/src/domain/inventory/readCode'
import { invalid } from '@/src/operations/shared/invalid'
import { notFound } from '@/src/operations/shared/notFound'
import { describeItems } from './describeItems'
import type { ItemView } from './ItemView'

/**
 * What a scanned or typed code means: the items of that identifier, one for each type that has it. 404 when there is
 * none that the reader may know of, 400 without a code.
 */
export async function lookUpItem(
  req: PayloadRequest,
  actor: Actor,
  code: string,
): Promise<{ docs: ItemView[] }> {
  const read = readCode(code)
  if ('identifiers' in read && read.identifiers.length === 0)
    throw invalid('code', 'code: scan a label, or type what is written on it.')
  const where =
    'id' in read
      ? sql`i.id = ${read.id}::uuid`
      : sql`i.type_id in (select id from inventory_types) and i.identifier = any(${sql.param(read.identifiers)}::text[])`
  const docs = await describeItems(req, actor, where)
  if (docs.length === 0) throw notFound('item')
  return { docs }
}
