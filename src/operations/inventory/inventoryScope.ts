import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { subtreeIds } from '@/access/subtreeIds'
import { denied } from '@/src/operations/shared/denied'
import { query } from '@/src/platform/query'

/**
 * Ids of the resources of asset types whose items the reader may read: what the collection's own access allows. 403
 * when there is none, as the collection answers.
 */
export async function inventoryScope(req: PayloadRequest, actor: Actor): Promise<string[]> {
  if (actor.rights.superadmin) {
    const rows = await query<{ id: string }>(
      req,
      sql`select resource_id as id from inventory_types where resource_id is not null`,
    )
    return rows.map(({ id }) => id)
  }
  const ids = [...subtreeIds(actor, 'inventory', ['read'])]
  if (ids.length === 0) throw await denied(req, 'inventory', 'read', 'You may not see the inventory.')
  return ids
}
