import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeDeleteHook } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

export const refuseOccupiedItem: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const rows = await query<{ id: string }>(
    req,
    sql`select id from inventory_items where id = ${canonicalId(id)}::uuid and status = 'occupied'`,
  )
  if (rows.length > 0) {
    throw new OperationError(409, [
      { code: 'occupied', message: 'Somebody has this item. Take it back before deleting it.' },
    ])
  }
}
