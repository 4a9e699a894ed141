import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeDeleteHook } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'

export const refuseUsedType: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await query<{ items: string }>(
    req,
    sql`select count(*)::text as items from inventory_items where type_id::text = ${String(id)}`,
  )
  if (row && row.items !== '0') {
    throw new OperationError(409, [{ code: 'in_use', message: `This type has ${row.items} items. Delete or retire them first.` }])
  }
}
