import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeChangeHook } from 'payload'
import { freshActorOf } from '@/access/freshActorOf'
import { idOf } from '@/hooks/shared/idOf'
import { can } from '@/src/domain/permissions/can'
import { lockType } from '@/src/operations/inventory/lockType'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import type { Row } from '@/hooks/shared/Row'

/**
 * A new item takes the resource of its type, on which its maker must hold `create`. The type is locked, so that
 * of two with one identifier the second is told so, and because a new item is handed out at once.
 */
export const placeItem: CollectionBeforeChangeHook<Row> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const [row] = await query<{ type: string; id: string; slug: string }>(
    req,
    sql`select t.id as type, r.id, r.slug from inventory_types t join permission_resources r on r.id = t.resource_id where t.id = ${canonicalId(idOf(data.type))}::uuid`,
  )
  if (!row) throw invalid('type', 'There is no such asset type. Choose one that exists.')
  const actor = req.context.system === true ? null : await freshActorOf(req)
  if (actor && !can(actor.rights, actor.tree, row.slug, 'create')) {
    throw await denied(req, row.slug, 'create', 'You may not add assets of this type.')
  }
  await lockType(req, row.type)
  return { ...data, resource: row.id }
}
