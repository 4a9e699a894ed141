import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeChangeHook } from 'payload'
import { freshActorOf } from '@/access/freshActorOf'
import { idOf } from '@/hooks/shared/idOf'
import { can } from '@/src/domain/permissions/can'
import { moveResource } from '@/src/operations/permissions/moveResource'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import type { Row } from '@/hooks/shared/Row'

/**
 * A form is made in, and moved to, only a category one manages; moving it moves its resource, and with
 * it what every right above it covers, so containment is asked too.
 */
export const moveForm: CollectionBeforeChangeHook<Row> = async ({ data, operation, originalDoc, req }) => {
  const category = idOf(data.category)
  if (!category || category === idOf(originalDoc?.category)) return data
  const [row] = await query<{ resource: string; slug: string }>(
    req,
    sql`select r.id as resource, r.slug from itsm_categories c join permission_resources r on r.id = c.resource_id where c.id = ${canonicalId(category)}::uuid`,
  )
  if (!row) throw invalid('category', 'There is no such category. Choose one that exists.')
  const actor = req.context.system === true ? null : await freshActorOf(req)
  if (actor && !can(actor.rights, actor.tree, row.slug, 'manage')) {
    throw await denied(req, row.slug, 'manage', 'You may not put forms into this category.')
  }
  if (operation !== 'update') return data
  const resource = idOf(originalDoc?.resource)
  const own = await query<{ slug: string }>(
    req,
    sql`select slug from permission_resources where id = ${canonicalId(resource)}::uuid`,
  )
  const slug = own[0]?.slug
  if (actor && slug && !can(actor.rights, actor.tree, slug, 'manage')) {
    throw await denied(req, slug, 'manage', 'You may not move this form.')
  }
  if (resource) await moveResource(req, resource, row.resource)
  return data
}
