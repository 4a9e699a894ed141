import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { canonicalId } from '@/src/platform/canonicalId'

/** Whether an item or a type shows a picture, or a pin of now or of history was set on it. */
export function showsPicture(picture: string): SQL {
  const pinned = sql`jsonb_build_array(jsonb_build_object('blueprint', ${picture}::text))`
  return sql`(exists (select from inventory_items where blueprint_id = ${canonicalId(picture)}::uuid)
    or exists (select from inventory_types where blueprint_template_id = ${canonicalId(picture)}::uuid)
    or exists (select from inventory_items where jsonb_array_length(comments) > 0 and comments @> ${pinned})
    or exists (select from inventory_history where snapshot -> 'comments' @> ${pinned}))`
}
