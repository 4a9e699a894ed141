import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeDeleteHook } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

export const refuseUsedType: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await query<{ items: number; forms: number; requests: number; replacements: number }>(
    req,
    sql`select (select count(*)::int from inventory_items where type_id = ${canonicalId(id)}::uuid) as items,
          (select count(*)::int from itsm_forms where inventory_type_id = ${canonicalId(id)}::uuid) as forms,
          (select count(*)::int from itsm_requests where inventory_type_id = ${canonicalId(id)}::uuid) as requests,
          (select count(*)::int from inventory_replacements where type_id = ${canonicalId(id)}::uuid) as replacements`,
  )
  if (!row || row.items + row.forms + row.requests + row.replacements === 0) return
  throw new OperationError(409, [
    {
      code: 'in_use',
      message: `This type has ${row.items} items, ${row.forms} forms, ${row.requests} requests and ${row.replacements} replacements. It stays as long as there are any.`,
      data: row,
    },
  ])
}
