import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeDeleteHook } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'

/** A picture that items or types show stays: comments are pinned on it. */
export const refuseUsedMedia: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const used = await query<{ id: string }>(
    req,
    sql`select id from inventory_items where blueprint_id::text = ${String(id)}
        union all select id from inventory_types where blueprint_template_id::text = ${String(id)} limit 1`,
  )
  if (used.length > 0) {
    throw new OperationError(409, [
      { code: 'in_use', message: 'An asset or an asset type shows this picture. Give it another one first.' },
    ])
  }
}
