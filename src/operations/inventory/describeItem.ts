import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { notFound } from '@/src/operations/shared/notFound'
import { describeItems } from './describeItems'
import type { ItemView } from './ItemView'

/**
 * An item as a page shows it, with what the reader may do with it now. Who merely has it sees what it is and the
 * handover, not the notes and pins of those who look after it. 404 when the reader may not know of it.
 */
export async function describeItem(req: PayloadRequest, actor: Actor, id: string): Promise<ItemView> {
  const [view] = await describeItems(req, actor, sql`i.id = ${id}::uuid`)
  if (!view) throw notFound('item')
  return view
}
