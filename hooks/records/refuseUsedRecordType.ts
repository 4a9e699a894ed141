import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeDeleteHook } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

export const refuseUsedRecordType: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await query<{ records: number }>(
    req,
    sql`select count(*)::int as records from records where type_id = ${canonicalId(id)}::uuid`,
  )
  if (!row || row.records === 0) return
  throw new OperationError(409, [
    {
      code: 'in_use',
      message: `This type has ${row.records} records, those in the trash included. Switch it off instead: nothing new is made then.`,
      data: row,
    },
  ])
}
