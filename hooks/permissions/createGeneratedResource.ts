import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import { generatedResourceSlug } from '@/src/domain/permissions/generatedResourceSlug'
import { createResource } from '@/src/operations/permissions/createResource'
import { invalid } from '@/src/operations/shared/invalid'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import type { Row } from '@/hooks/shared/Row'

type Source = 'category' | 'form' | 'inventoryType' | 'recordType'

/** What the resource of each stands below; a form's below that of its category. */
const ROOTS = { category: 'itsm', inventoryType: 'inventory', recordType: 'records' } as const

/** Gives a new category, form or type its resource, in the same transaction; the rights follow by a job. */
export function createGeneratedResource(source: Source): CollectionBeforeChangeHook<Row> {
  return async ({ collection, data, operation, req }) => {
    if (operation !== 'create') return data
    const parent = source === 'form' ? await categoryResource(idOf(data.category)) : ROOTS[source]
    const resource = await createResource(req, {
      reserved: source !== 'form',
      slug: generatedResourceSlug(source, String(data.slug)),
      name: String(data.title ?? data.name),
      parent,
      generatedFor: `${collection.slug}:${String(data.slug)}`,
    })
    return { ...data, resource, rightsStatus: 'pending' }

    async function categoryResource(category: string | null): Promise<string> {
      const [row] = await query<{ slug: string }>(
        req,
        sql`select r.slug from itsm_categories c join permission_resources r on r.id = c.resource_id where c.id = ${canonicalId(category)}::uuid`,
      )
      if (!row) throw invalid('category', 'There is no such category. Choose one that exists.')
      return row.slug
    }
  }
}
