import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import { isAction } from '@/src/domain/permissions/isAction'
import { permissionSlug } from '@/src/domain/permissions/permissionSlug'
import { invalid } from '@/src/operations/shared/invalid'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import type { Row } from '@/hooks/shared/Row'

/** A permission is called `resource.action`; another slug in the body is refused, not corrected in silence. */
export const derivePermissionSlug: CollectionBeforeValidateHook<Row> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const resource = idOf(data.resource)
  if (!resource || typeof data.action !== 'string' || !isAction(data.action)) return data
  const [row] = await query<{ slug: string }>(
    req,
    sql`select slug from permission_resources where id = ${canonicalId(resource)}::uuid`,
  )
  if (!row) throw invalid('resource', 'There is no such resource.')
  const slug = permissionSlug(row.slug, data.action)
  if (data.slug && data.slug !== slug)
    throw invalid('slug', `The slug of this permission is ${slug}. Leave the field out.`)
  return { ...data, slug, name: data.name || slug }
}
