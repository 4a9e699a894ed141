import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { slugFault } from '@/src/domain/permissions/slugFault'
import { invalid } from '@/src/operations/shared/invalid'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { query } from '@/src/platform/query'

/** Refuses (400 on `slug`) a slug that is malformed, taken, was taken once, or is kept for generated rights. */
export async function checkSlug(
  req: PayloadRequest,
  collection: string,
  slug: string,
  generated: boolean,
): Promise<void> {
  await lockPolicy(req)
  const table = sql.identifier(collection.replaceAll('-', '_'))
  const taken = await query<{ slug: string }>(
    req,
    sql`select slug from ${table} where slug = ${slug}
        union all select slug from used_slugs where slug = ${slug} and kind = ${collection}`,
  )
  const resources = await query<{ slug: string }>(req, sql`select slug from permission_resources`)
  const fault = slugFault(slug, {
    taken: new Set(taken.map((row) => row.slug)),
    resources: new Set(resources.map((row) => row.slug)),
    generated,
  })
  if (fault) throw invalid('slug', fault.message)
}
