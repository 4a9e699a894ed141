import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'

/** What people call the resources with these slugs, by slug. */
export async function resourceTitles(
  req: PayloadRequest,
  slugs: readonly string[],
): Promise<Record<string, string>> {
  const rows = await query<{ slug: string; name: string }>(
    req,
    sql`select slug, name from permission_resources where slug = any(${sql.param([...slugs])}::text[])`,
  )
  return Object.fromEntries(rows.map(({ slug, name }) => [slug, name]))
}
