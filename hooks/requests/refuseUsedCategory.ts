import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeDeleteHook } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

export const refuseUsedCategory: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await query<{ forms: string }>(
    req,
    sql`select count(*)::text as forms from itsm_forms where category_id = ${canonicalId(id)}::uuid`,
  )
  if (row && row.forms !== '0') {
    throw new OperationError(409, [
      {
        code: 'in_use',
        message: `This category has ${row.forms} forms. Move or delete them first, or switch the category off.`,
      },
    ])
  }
}
