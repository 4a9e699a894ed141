import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { checkSlug } from './checkSlug'

type NewResource = {
  /** The slug begins with a prefix that is kept for generated resources, as those of categories and types do. */
  reserved: boolean
  slug: string
  name: string
  parent: string
  generatedFor: string
}

/** Inserts a generated resource below the one with slug `parent`; a clash is a 400 on `slug`. Answers its id. */
export async function createResource(
  req: PayloadRequest,
  { reserved, slug, name, parent, generatedFor }: NewResource,
): Promise<string> {
  await checkSlug(req, 'permission-resources', slug, reserved)
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into permission_resources (name, slug, parent_id, generated_for, rev)
        select ${name}, ${slug}, id, ${generatedFor}, 1 from permission_resources where slug = ${parent} returning id`,
  )
  if (!row) throw new Error(`The resource ${parent} is missing.`)
  await recordEvent(req, {
    action: 'permission-resources.create',
    entityType: 'permission-resources',
    entityId: row.id,
    changes: { slug: { from: null, to: slug }, generatedFor: { from: null, to: generatedFor } },
  })
  return row.id
}
