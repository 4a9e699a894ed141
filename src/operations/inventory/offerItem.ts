import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { allocateItem } from './allocateItem'
import { itemDoc, type ItemDoc } from './itemDoc'

/** A new item goes to whoever waits for its type: the row as it is then, or null when nobody took anything. */
export async function offerItem(req: PayloadRequest, id: string): Promise<ItemDoc | null> {
  const [row] = await query<{ type: string }>(
    req,
    sql`select type_id as type from inventory_items where id = ${id}::uuid`,
  )
  const given = row ? await allocateItem(req, row.type) : 0
  return given > 0 ? itemDoc(req, id) : null
}
