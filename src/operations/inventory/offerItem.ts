import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { allocateItem } from './allocateItem'

/** A new item goes to whoever waits for its type. */
export async function offerItem(req: PayloadRequest, id: string): Promise<void> {
  const [row] = await query<{ type: string }>(req, sql`select type_id as type from inventory_items where id = ${id}::uuid`)
  if (row) await allocateItem(req, row.type)
}
